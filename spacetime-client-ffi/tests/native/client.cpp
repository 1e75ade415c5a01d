// A C++17 program that uses the library as a game server would, against a real server.
//
// Usage: client ADDRESS (ws://host:port/database). It writes `ready` when it has done the first
// half, waits for a line while the server is killed and started again, does the second half,
// writes `done`, and answers 0. Whatever is not as expected ends it.

#include "SpacetimeDBClientFFI.h"

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr auto kPatience = std::chrono::seconds(120);

#define CHECK(what)                                                                       \
    do {                                                                                  \
        if (!(what)) {                                                                    \
            std::fprintf(stderr, "line %d: not so: %s; last error: %s\n", __LINE__, #what, \
                         LastError().c_str());                                            \
            std::exit(1);                                                                 \
        }                                                                                 \
    } while (false)

// A string of the library, given back.
std::string Take(char *text) {
    std::string copy = text ? text : "";
    spacetimedb_client_free_string(text);
    return copy;
}

std::string LastError() {
    return std::to_string(spacetimedb_client_last_error_code()) + " " +
           Take(spacetimedb_client_last_error());
}

// What callbacks of one connection say. They come on a thread of the library.
struct Watcher {
    std::mutex mutex;
    std::condition_variable changed;
    int connected = 0;
    int resumed = 0;
    int ended = 0;
    int resynced = 0;
    std::string identity;
    std::vector<std::string> rows;
    std::map<uint32_t, std::string> results;
    std::map<uint32_t, SpacetimedbSubscriptionState> subscriptions;

    void Attach(SpacetimedbConnection connection) {
        CHECK(spacetimedb_connection_on_connected(
            connection,
            [](void *data, SpacetimedbConnection, const SpacetimedbConnected *hello) {
                With(data, [&](Watcher &watcher) {
                    watcher.connected += 1;
                    watcher.resumed += hello->resumed ? 1 : 0;
                    watcher.identity = hello->identity;
                });
            },
            this));
        CHECK(spacetimedb_connection_on_ended(
            connection,
            [](void *data, SpacetimedbConnection, const SpacetimedbEnded *ended) {
                CHECK(std::strlen(ended->message) > 0);
                With(data, [&](Watcher &watcher) { watcher.ended += 1; });
            },
            this));
        CHECK(spacetimedb_connection_on_subscription(
            connection,
            [](void *data, SpacetimedbConnection, const SpacetimedbSubscription *it) {
                With(data, [&](Watcher &watcher) {
                    watcher.subscriptions[it->subscription] = it->state;
                    if (it->state == SPACETIMEDB_SUBSCRIPTION_STATE_RESYNCED) {
                        watcher.resynced += 1;
                    }
                });
            },
            this));
        CHECK(spacetimedb_connection_on_row(
            connection, "PlayerPositions",
            [](void *data, SpacetimedbConnection, const SpacetimedbRow *row) {
                static const char *const kOps[] = {"", "insert ", "update ", "delete ", "event "};
                CHECK(row->row_len == 16);
                CHECK(std::strcmp(row->table, "PlayerPositions") == 0);
                CHECK((row->old_row != nullptr) == (row->op == SPACETIMEDB_OP_UPDATE));
                std::string line = std::string(kOps[row->op]) + row->row_json;
                With(data, [&](Watcher &watcher) { watcher.rows.push_back(line); });
            },
            this));
        CHECK(spacetimedb_connection_on_result(
            connection,
            [](void *data, SpacetimedbConnection, const SpacetimedbResult *result) {
                std::string line = std::to_string(result->outcome) + " " + result->name;
                if (result->message) {
                    line += std::string(": ") + result->message;
                }
                if (result->rows_json) {
                    line += std::string(" ") + result->rows_json;
                }
                With(data, [&](Watcher &watcher) { watcher.results[result->request] = line; });
            },
            this));
    }

    static void With(void *data, const std::function<void(Watcher &)> &change) {
        auto &watcher = *static_cast<Watcher *>(data);
        std::lock_guard<std::mutex> lock(watcher.mutex);
        change(watcher);
        watcher.changed.notify_all();
    }

    // Waits until something holds.
    void Until(int line, const std::function<bool()> &holds) {
        std::unique_lock<std::mutex> lock(mutex);
        if (!changed.wait_for(lock, kPatience, holds)) {
            std::fprintf(stderr, "line %d: it does not come to hold\n", line);
            for (const auto &row : rows) {
                std::fprintf(stderr, "  %s\n", row.c_str());
            }
            std::exit(1);
        }
    }

    bool HasRow(const std::string &row) const {
        for (const auto &known : rows) {
            if (known == row) {
                return true;
            }
        }
        return false;
    }
};

std::string Rows(SpacetimedbConnection connection) {
    return Take(spacetimedb_connection_rows_json(connection, "PlayerPositions"));
}

bool Contains(const std::string &text, const char *part) {
    return text.find(part) != std::string::npos;
}

// What no good program does, at least not on purpose. Nothing of it may read or write what it
// should not.
void MeanIll(const char *address) {
    // A callback destroys its own connection, and what it writes to.
    struct Ends {
        std::string text = "still there";
        std::promise<SpacetimedbConnection> destroyed;
    };
    auto *ends = new Ends;
    auto destroyed = ends->destroyed.get_future();
    const SpacetimedbConnection own = spacetimedb_connection_create();
    CHECK(spacetimedb_connection_on_connected(
        own,
        [](void *data, SpacetimedbConnection connection, const SpacetimedbConnected *hello) {
            std::unique_ptr<Ends> ends(static_cast<Ends *>(data));
            CHECK(ends->text == "still there");
            spacetimedb_connection_destroy(connection);
            // What it was shown is there until it returns.
            CHECK(std::strlen(hello->identity) == 64);
            ends->destroyed.set_value(connection);
        },
        ends));
    CHECK(spacetimedb_connection_connect(own, address));
    CHECK(destroyed.wait_for(kPatience) == std::future_status::ready);
    CHECK(destroyed.get() == own);

    // What was destroyed is refused, and so are pointers and texts that are none.
    const char *broken = "\xc3\x28";
    for (SpacetimedbConnection connection : {SpacetimedbConnection{0}, own, ~own}) {
        for (const char *text : {static_cast<const char *>(nullptr), broken, "PlayerPositions"}) {
            const char *texts[] = {text, nullptr};
            CHECK(!spacetimedb_connection_connect(connection, text));
            CHECK(spacetimedb_connection_subscribe(connection, texts, 2) == 0);
            CHECK(spacetimedb_connection_subscribe_to_table(connection, text) == 0);
            CHECK(spacetimedb_connection_row_count(connection, text) == -1);
            CHECK(spacetimedb_connection_rows_json(connection, text) == nullptr);
            CHECK(spacetimedb_connection_call_reducer(connection, text, text) == 0);
            CHECK(spacetimedb_connection_call_reducer_bsatn(connection, text, nullptr, 9) == 0);
            CHECK(spacetimedb_connection_call_procedure(connection, text, text) == 0);
            CHECK(spacetimedb_connection_query(connection, text) == 0);
            CHECK(!spacetimedb_connection_on_row(connection, text, nullptr, nullptr));
            CHECK(!spacetimedb_connection_set_token(connection, text));
        }
        CHECK(spacetimedb_connection_poll(connection, 1, 0) == -1);
        CHECK(!spacetimedb_connection_wait_connected(connection, 0));
        spacetimedb_connection_disconnect(connection);
        spacetimedb_connection_destroy(connection);
    }
    spacetimedb_client_free_string(nullptr);

    // Threads that use one connection, and all destroy it in the end; one gives back the strings.
    const SpacetimedbConnection shared = spacetimedb_connection_create();
    CHECK(spacetimedb_connection_connect(shared, address));
    CHECK(spacetimedb_connection_subscribe_to_table(shared, "PlayerPositions") != 0);
    CHECK(spacetimedb_connection_wait_connected(shared, 60000));
    std::mutex mutex;
    std::vector<char *> strings;
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&, number] {
            for (int step = 0; step < 50; ++step) {
                char *rows = spacetimedb_connection_rows_json(shared, "PlayerPositions");
                char *token = spacetimedb_connection_token(shared);
                spacetimedb_connection_set_rows_as_json(shared, step % 2 == 0);
                if (number == 0 && step == 25) {
                    spacetimedb_connection_destroy(shared);
                }
                std::lock_guard<std::mutex> lock(mutex);
                strings.push_back(rows);
                strings.push_back(token);
            }
            spacetimedb_connection_destroy(shared);
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    for (char *text : strings) {
        spacetimedb_client_free_string(text);
    }
}

}  // namespace

int main(int argc, char **argv) {
    CHECK(argc == 2);
    const char *address = argv[1];

    // The simple door, with callbacks on a thread of the library.
    Watcher watcher;
    spacetimedb_client_init();
    spacetimedb_client_init();
    const SpacetimedbConnection client = spacetimedb_client_default();
    watcher.Attach(client);
    CHECK(spacetimedb_connection_set_retry(client, 10, 100, -1));
    CHECK(!spacetimedb_client_is_connected());
    CHECK(!spacetimedb_client_send_reducer("move_player", "{}"));
    CHECK(spacetimedb_client_last_error_code() == SPACETIMEDB_ERROR_NOT_CONNECTED);
    CHECK(!spacetimedb_client_connect(nullptr));
    CHECK(spacetimedb_client_last_error_code() == SPACETIMEDB_ERROR_INVALID);
    CHECK(spacetimedb_client_connect(address));
    CHECK(spacetimedb_client_subscribe_to_table("PlayerPositions"));
    CHECK(spacetimedb_connection_wait_connected(client, 60000));
    CHECK(spacetimedb_client_is_connected());
    watcher.Until(__LINE__, [&] { return watcher.subscriptions.size() == 1; });
    const std::string identity = Take(spacetimedb_connection_identity(client));
    CHECK(identity.size() == 64 && identity == watcher.identity);
    CHECK(!spacetimedb_client_subscribe_to_table("NoSuchTable"));
    CHECK(spacetimedb_client_last_error_code() == SPACETIMEDB_ERROR_SCHEMA);

    // Arguments by name.
    CHECK(spacetimedb_client_send_reducer("move_player", R"({"player_id":1,"x":10,"y":20})"));
    const std::string first = R"({"player_id":1,"x":10.0,"y":20.0,"moves":1})";
    watcher.Until(__LINE__, [&] { return watcher.HasRow("insert " + first); });
    watcher.Until(__LINE__, [&] { return watcher.results.size() == 1; });
    CHECK(watcher.results.begin()->second == "0 move_player");
    CHECK(Rows(client) == "[" + first + "]");
    CHECK(!spacetimedb_client_send_reducer("move_player", R"({"player_id":1,"x":10})"));
    CHECK(Contains(LastError(), "missing field `y`"));
    CHECK(!spacetimedb_client_send_reducer("fly", "{}"));
    CHECK(Contains(LastError(), "no reducer `fly`"));
    const uint32_t refused =
        spacetimedb_connection_call_reducer(client, "remove_player", R"({"player_id":99})");
    CHECK(refused != 0);
    watcher.Until(__LINE__, [&] { return watcher.results.count(refused) == 1; });
    CHECK(Contains(watcher.results[refused], "there is no player 99"));

    // A second connection, which is polled here, by another identity.
    Watcher polled_watcher;
    const SpacetimedbConnection polled = spacetimedb_connection_create();
    polled_watcher.Attach(polled);
    CHECK(spacetimedb_connection_set_polled(polled, true));
    CHECK(spacetimedb_connection_set_retry(polled, 10, 100, -1));
    CHECK(spacetimedb_connection_connect(polled, address));
    CHECK(spacetimedb_connection_wait_connected(polled, 60000));
    const char *queries[] = {"SELECT * FROM PlayerPositions WHERE player_id = 1",
                             "SELECT * FROM PlayerPositions WHERE player_id = 2"};
    CHECK(spacetimedb_connection_subscribe(polled, queries, 2) != 0);
    while (!polled_watcher.HasRow("insert " + first)) {
        CHECK(spacetimedb_connection_poll(polled, 16, 60000) > 0);
    }
    CHECK(polled_watcher.identity != identity);
    // Arguments as BSATN: a u32 and two f32.
    const uint8_t args[12] = {2, 0, 0, 0, 0, 0, 0xc0, 0x3f, 0, 0, 0x20, 0xc0};
    CHECK(spacetimedb_connection_call_reducer_bsatn(polled, "move_player", args, 12) != 0);
    const std::string second = R"({"player_id":2,"x":1.5,"y":-2.5,"moves":1})";
    while (!polled_watcher.HasRow("insert " + second)) {
        CHECK(spacetimedb_connection_poll(polled, 16, 60000) > 0);
    }
    watcher.Until(__LINE__, [&] { return watcher.HasRow("insert " + second); });
    const uint32_t query = spacetimedb_connection_query(client, queries[1]);
    watcher.Until(__LINE__, [&] { return watcher.results.count(query) == 1; });
    CHECK(Contains(watcher.results[query], second.c_str()));

    // The server dies, is started again, and somebody else moves player 1.
    std::cout << "ready" << std::endl;
    std::string line;
    CHECK(std::getline(std::cin, line));
    watcher.Until(__LINE__, [&] { return watcher.resumed > 0 && watcher.resynced > 0; });
    CHECK(watcher.identity == identity);
    CHECK(watcher.ended > 0);
    const std::string moved = R"({"player_id":1,"x":7.0,"y":8.0,"moves":2})";
    watcher.Until(__LINE__, [&] { return watcher.HasRow("update " + moved); });
    // Of what had not changed nothing was said.
    CHECK(watcher.rows.size() == 3);
    while (!polled_watcher.HasRow("update " + moved)) {
        CHECK(spacetimedb_connection_poll(polled, 16, 60000) > 0);
    }
    spacetimedb_connection_destroy(polled);
    CHECK(spacetimedb_connection_poll(polled, 1, 0) == -1);

    // Several threads.
    const size_t before = watcher.results.size();
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([client, number] {
            for (int step = 0; step < 25; ++step) {
                const std::string place = R"({"player_id":)" + std::to_string(10 + number) +
                                          R"(,"x":)" + std::to_string(step) + R"(,"y":0})";
                while (!spacetimedb_client_send_reducer("move_player", place.c_str())) {
                    CHECK(spacetimedb_client_last_error_code() == SPACETIMEDB_ERROR_FULL);
                    std::this_thread::yield();
                }
            }
        });
    }
    for (auto &thread : threads) {
        thread.join();
    }
    watcher.Until(__LINE__, [&] { return watcher.results.size() == before + 100; });
    CHECK(spacetimedb_connection_row_count(client, "PlayerPositions") == 6);
    for (int number = 10; number < 14; ++number) {
        CHECK(Contains(Rows(client), (R"({"player_id":)" + std::to_string(number) +
                                      R"(,"x":24.0,"y":0.0,"moves":25})")
                                         .c_str()));
    }

    MeanIll(address);

    spacetimedb_client_disconnect();
    CHECK(!spacetimedb_client_is_connected());
    spacetimedb_client_shutdown();
    std::cout << "done" << std::endl;
    return 0;
}

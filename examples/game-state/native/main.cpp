// A server without a game: moves players as it is told, and says where they are, whoever has
// moved them. The script beside it shares the same database, and moves them, too.
//
// Usage: game_state ADDRESS (ws://host:port/database), then lines `PLAYER X Y`, such as
// `1 10 20`. It ends with its input.

#include "ServerGameState.h"

#include <chrono>
#include <cstdio>
#include <iostream>
#include <mutex>
#include <sstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

constexpr auto kFrame = std::chrono::milliseconds(5);

// The lines of the input. Reading waits, so it happens on a thread of its own.
class Input {
public:
    Input()
        : m_thread([this] {
              std::string line;
              while (std::getline(std::cin, line)) {
                  std::lock_guard<std::mutex> lock(m_mutex);
                  m_lines.push_back(line);
              }
              std::lock_guard<std::mutex> lock(m_mutex);
              m_ended = true;
          }) {}

    ~Input() { m_thread.join(); }

    // What came since the last time. False when there will be no more.
    bool Take(std::vector<std::string> &lines) {
        std::lock_guard<std::mutex> lock(m_mutex);
        lines = std::exchange(m_lines, {});
        return !m_ended || !lines.empty();
    }

private:
    std::mutex m_mutex;
    std::vector<std::string> m_lines;
    bool m_ended = false;
    // The last one, as it uses the others from its beginning on.
    std::thread m_thread;
};

void Move(ServerGameState &state, const std::string &line) {
    std::istringstream words(line);
    uint32_t player;
    float x, y;
    if (!(words >> player >> x >> y)) {
        std::printf("not 'PLAYER X Y': %s\n", line.c_str());
    } else if (!state.SendPlayerMoveReducer(player, x, y)) {
        std::printf("player %u is not moved: %s\n", player, ServerGameState::LastError().c_str());
    }
}

}  // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: game_state ws://host:port/database\n");
        return 2;
    }
    // Whoever reads this reads line by line.
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    ServerGameState state;
    state.onConnected = [](bool connected) {
        std::printf(connected ? "connected\n" : "not connected\n");
    };
    state.onMoved = [](uint32_t player, const ServerGameState::Position &position) {
        std::printf("player %u is at %g, %g after %u moves\n", player, position.x, position.y,
                    position.moves);
    };
    if (!state.Start(argv[1])) {
        std::fprintf(stderr, "%s\n", ServerGameState::LastError().c_str());
        return 1;
    }
    Input input;
    std::vector<std::string> lines;
    while (input.Take(lines)) {
        for (const auto &line : lines) {
            Move(state, line);
        }
        state.Tick();
        std::this_thread::sleep_for(kFrame);
    }
    std::printf("%zu players at the end\n", state.Count());
    return 0;
}

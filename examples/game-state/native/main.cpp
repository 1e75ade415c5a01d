// A server without a game: moves two players, and writes where they are when nobody moves them
// any more. The script that watches over the same database moves them, too.
//
// Usage: game_state ADDRESS (ws://host:port/database)

#include "ServerGameState.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>

namespace {

constexpr auto kFrame = std::chrono::milliseconds(5);
constexpr auto kPatience = std::chrono::seconds(120);

// Lets frames pass until something holds.
bool TickUntil(ServerGameState &state, const std::function<bool()> &holds) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) {
            std::fprintf(stderr, "it does not come to hold; last error: %s\n",
                         ServerGameState::LastError().c_str());
            return false;
        }
        state.Tick();
        std::this_thread::sleep_for(kFrame);
    }
    return true;
}

}  // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: game_state ws://host:port/database\n");
        return 2;
    }
    ServerGameState state;
    if (!state.Start(argv[1]) || !TickUntil(state, [&] { return state.IsConnected(); })) {
        std::fprintf(stderr, "not connected: %s\n", ServerGameState::LastError().c_str());
        return 1;
    }
    const auto is_at = [&](uint32_t player, float x, float y) {
        const auto position = state.GetPosition(player);
        return position && position->x == x && position->y == y;
    };
    // One stays within the border, one goes beyond it, and is put back to it by the script.
    if (!state.SendPlayerMoveReducer(1, 10, 20) ||
        !TickUntil(state, [&] { return is_at(1, 10, 20); }) ||
        !state.SendPlayerMoveReducer(2, 250, 5) ||
        !TickUntil(state, [&] { return is_at(2, 100, 5); })) {
        std::fprintf(stderr, "not moved: %s\n", ServerGameState::LastError().c_str());
        return 1;
    }
    for (uint32_t player = 1; player <= 2; ++player) {
        const auto position = state.GetPosition(player);
        std::printf("player %u is at %g, %g after %u moves\n", player, position->x, position->y,
                    position->moves);
    }
    return 0;
}

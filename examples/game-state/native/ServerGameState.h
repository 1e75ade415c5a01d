#pragma once

#include <SpacetimeDBClientFFI.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

// The positions of players, as a server's own code would have them: what this server does is
// told to the database, and what anybody did, the server included, comes back from it.
//
// Everything happens on the thread that calls Tick, so nothing here is locked.
class ServerGameState {
public:
    struct Position {
        float x;
        float y;
        uint32_t moves;
    };

    ServerGameState();
    ~ServerGameState();

    ServerGameState(const ServerGameState &) = delete;
    ServerGameState &operator=(const ServerGameState &) = delete;

    // Begins to connect, e.g. to ws://localhost:3000/game-state. It stays connected from then on.
    bool Start(const std::string &address);

    // Once in each frame: what happened meanwhile changes the positions.
    void Tick();

    bool IsConnected() const;

    // False when it could not be sent; LastError says why.
    bool SendPlayerMoveReducer(uint32_t playerId, float x, float y);

    std::optional<Position> GetPosition(uint32_t playerId) const;

    // How many players there are.
    size_t Count() const { return m_positions.size(); }

    static std::string LastError();

private:
    static void OnRow(void *self, SpacetimedbConnection connection, const SpacetimedbRow *row);

    SpacetimedbConnection m_connection;
    std::map<uint32_t, Position> m_positions;
};

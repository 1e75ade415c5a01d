#pragma once

#include <SpacetimeDBClientFFI.h>

#include <cstdint>
#include <functional>
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

    // Told, in Tick, where a player is from now on, whoever has moved them. It must not throw.
    std::function<void(uint32_t playerId, const Position &position)> onMoved;

    // Told, in Tick, when the database is there, and when it is not there any more. It must not
    // throw.
    std::function<void(bool connected)> onConnected;

    // Begins to connect, e.g. to ws://localhost:3000/game-state. It stays connected from then on,
    // also when the database's server is started anew.
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
    // The library calls these, and nothing may be thrown through it.
    static void OnConnected(void *self, SpacetimedbConnection connection,
                            const SpacetimedbConnected *connected) noexcept;
    static void OnEnded(void *self, SpacetimedbConnection connection,
                        const SpacetimedbEnded *ended) noexcept;
    static void OnRow(void *self, SpacetimedbConnection connection,
                      const SpacetimedbRow *row) noexcept;

    void SetConnected(bool connected);

    SpacetimedbConnection m_connection;
    bool m_connected = false;
    std::map<uint32_t, Position> m_positions;
};

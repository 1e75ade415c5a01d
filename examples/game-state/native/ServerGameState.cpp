#include "ServerGameState.h"

#include <cstring>

namespace {

// Columns of a fixed size stand in a row one after the other, the first byte the lowest.
template <typename T>
T Read(const uint8_t *&bytes) {
    static_assert(sizeof(T) == 4);
    const uint32_t bits = uint32_t{bytes[0]} | uint32_t{bytes[1]} << 8 | uint32_t{bytes[2]} << 16 |
                          uint32_t{bytes[3]} << 24;
    bytes += 4;
    T value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

template <typename T>
void Write(uint8_t *&bytes, T value) {
    static_assert(sizeof(T) == 4);
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    for (int shift = 0; shift < 32; shift += 8) {
        *bytes++ = static_cast<uint8_t>(bits >> shift);
    }
}

// player_id, x, y, moves.
constexpr size_t kRowSize = 16;

}  // namespace

ServerGameState::ServerGameState() : m_connection(spacetimedb_connection_create()) {
    // Callbacks in Tick, and nowhere else; and rows as they are, which costs less than JSON in
    // a callback that comes often.
    spacetimedb_connection_set_polled(m_connection, true);
    spacetimedb_connection_set_rows_as_json(m_connection, false);
    spacetimedb_connection_set_retry(m_connection, 100, 5000, -1);
    spacetimedb_connection_on_connected(m_connection, &OnConnected, this);
    spacetimedb_connection_on_ended(m_connection, &OnEnded, this);
    spacetimedb_connection_on_row(m_connection, "PlayerPositions", &OnRow, this);
}

ServerGameState::~ServerGameState() {
    spacetimedb_connection_destroy(m_connection);
}

bool ServerGameState::Start(const std::string &address) {
    return spacetimedb_connection_connect(m_connection, address.c_str()) &&
           spacetimedb_connection_subscribe_to_table(m_connection, "PlayerPositions") != 0;
}

void ServerGameState::Tick() {
    spacetimedb_connection_poll(m_connection, 256, 0);
}

bool ServerGameState::IsConnected() const {
    return spacetimedb_connection_is_connected(m_connection);
}

bool ServerGameState::SendPlayerMoveReducer(uint32_t playerId, float x, float y) {
    uint8_t args[12];
    uint8_t *end = args;
    Write(end, playerId);
    Write(end, x);
    Write(end, y);
    return spacetimedb_connection_call_reducer_bsatn(m_connection, "move_player", args,
                                                     sizeof args) != 0;
}

std::optional<ServerGameState::Position> ServerGameState::GetPosition(uint32_t playerId) const {
    const auto found = m_positions.find(playerId);
    if (found == m_positions.end()) {
        return std::nullopt;
    }
    return found->second;
}

std::string ServerGameState::LastError() {
    char *text = spacetimedb_client_last_error();
    std::string copy = text ? text : "";
    spacetimedb_client_free_string(text);
    return copy;
}

void ServerGameState::OnConnected(void *self, SpacetimedbConnection,
                                  const SpacetimedbConnected *) noexcept {
    static_cast<ServerGameState *>(self)->SetConnected(true);
}

void ServerGameState::OnEnded(void *self, SpacetimedbConnection,
                              const SpacetimedbEnded *) noexcept {
    static_cast<ServerGameState *>(self)->SetConnected(false);
}

void ServerGameState::SetConnected(bool connected) {
    // Each attempt that fails is told as an end.
    if (connected != m_connected) {
        m_connected = connected;
        if (onConnected) {
            onConnected(connected);
        }
    }
}

void ServerGameState::OnRow(void *data, SpacetimedbConnection,
                            const SpacetimedbRow *row) noexcept {
    auto &self = *static_cast<ServerGameState *>(data);
    if (row->row_len != kRowSize) {
        return;  // another module than this was written for
    }
    const uint8_t *bytes = row->row;
    const auto playerId = Read<uint32_t>(bytes);
    if (row->op == SPACETIMEDB_OP_DELETE) {
        self.m_positions.erase(playerId);
        return;
    }
    const auto x = Read<float>(bytes);
    const auto y = Read<float>(bytes);
    const Position position{x, y, Read<uint32_t>(bytes)};
    self.m_positions[playerId] = position;
    if (self.onMoved) {
        self.onMoved(playerId, position);
    }
}

//! Game logic as a plain module, without the SDK: what it needs it imports by name, and what is
//! asked of it, it exports.

use std::sync::Mutex;

#[link(wasm_import_module = "env")]
unsafe extern "C" {
    // A native that this program converted, and one that answers.
    safe fn SET_PLAYER_HEALTH(player: i32, health: i32);
    safe fn GET_PLAYER_SPEED(player: i32) -> f32;
    // Each is an address and a length; 1 when it was done.
    fn spacetimedb_connect(url: *const u8, url_len: usize) -> i32;
    fn spacetimedb_send_reducer(
        name: *const u8,
        name_len: usize,
        payload: *const u8,
        payload_len: usize,
    ) -> i32;
}

static URL: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static CONNECTED: Mutex<i32> = Mutex::new(-1);

/// Room for the URL, which the program writes there.
#[unsafe(no_mangle)]
pub extern "C" fn url_buffer(len: usize) -> *mut u8 {
    let mut url = URL.lock().unwrap();
    *url = vec![0; len];
    url.as_mut_ptr()
}

#[unsafe(no_mangle)]
pub extern "C" fn init_game_logic() {
    let url = URL.lock().unwrap();
    // SAFETY: so many bytes are there.
    *CONNECTED.lock().unwrap() = unsafe { spacetimedb_connect(url.as_ptr(), url.len()) };
}

/// What came of connecting.
#[unsafe(no_mangle)]
pub extern "C" fn connected() -> i32 {
    *CONNECTED.lock().unwrap()
}

/// Sends where a player is; 1 when it was sent.
#[unsafe(no_mangle)]
pub extern "C" fn on_player_move(player_id: u32, x: f32, y: f32) -> i32 {
    let name = "move_player";
    let payload = format!(r#"{{"player_id":{player_id},"x":{x},"y":{y}}}"#);
    // SAFETY: so many bytes are there.
    unsafe { spacetimedb_send_reducer(name.as_ptr(), name.len(), payload.as_ptr(), payload.len()) }
}

#[unsafe(no_mangle)]
pub extern "C" fn set_player_health_from_wasm(player: i32, health: i32) {
    SET_PLAYER_HEALTH(player, health);
}

#[unsafe(no_mangle)]
pub extern "C" fn distance_in(player: i32, seconds: f64) -> f64 {
    f64::from(GET_PLAYER_SPEED(player)) * seconds
}

/// Passes what is no text in memory.
#[unsafe(no_mangle)]
pub extern "C" fn connect_to_nowhere(address: usize, len: usize) -> i32 {
    // SAFETY: none is needed here: the host looks whether it is there.
    unsafe { spacetimedb_connect(address as *const u8, len) }
}

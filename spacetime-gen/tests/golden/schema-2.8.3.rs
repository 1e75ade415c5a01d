// Made by spacetime-gen from the database's schema. It is made anew when that changes:
// changes of this file would be lost.

/// The rows of the table `bang`.
#[derive(::cfx_spacetime::Table, Clone, Debug, PartialEq)]
#[table(name = "bang")]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct Bang {
    pub who: ::cfx_spacetime::Identity,
    pub loud: u32,
}

/// The rows of the table `event_log`.
#[derive(::cfx_spacetime::Table, Clone, Debug, PartialEq)]
#[table(name = "event_log")]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct EventLog {
    #[primary_key]
    pub id: u64,
    #[index]
    pub who: ::cfx_spacetime::Identity,
    pub at: ::cfx_spacetime::Timestamp,
    pub text: ::std::string::String,
}

/// The rows of the table `player`.
#[derive(::cfx_spacetime::Table, Clone, Debug, PartialEq)]
#[table(name = "player")]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct Player {
    #[primary_key]
    pub identity: ::cfx_spacetime::Identity,
    pub name: ::std::string::String,
    pub x: f32,
    pub y: f32,
    pub online: bool,
}

/// The rows of the view `online_players`.
#[derive(::cfx_spacetime::Table, Clone, Debug, PartialEq)]
#[table(name = "online_players")]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct OnlinePlayers {
    pub identity: ::cfx_spacetime::Identity,
    pub name: ::std::string::String,
    pub x: f32,
    pub y: f32,
    pub online: bool,
}

::cfx_spacetime::reducers! {
    pub fn move_by_id(player_id: u64, x: f32, y: f32);
    pub fn move_player(x: f32, y: f32);
    pub fn panics();
    pub fn set_name(name: ::std::string::String);
}

::cfx_spacetime::procedures! {
    pub fn add(a: u32, b: u32) -> u32;
}

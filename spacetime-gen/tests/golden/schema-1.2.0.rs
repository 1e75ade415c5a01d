// Made by spacetime-gen from the database's schema. It is made anew when that changes:
// changes of this file would be lost.

/// The rows of the table `counter`.
#[derive(::cfx_spacetime::Table, Clone, Debug, PartialEq)]
#[table(name = "counter")]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct Counter {
    #[primary_key]
    pub id: u32,
    pub n: u64,
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

/// The rows of the table `kitchen_sink`.
#[derive(::cfx_spacetime::Table, Clone, Debug, PartialEq)]
#[table(name = "kitchen_sink")]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct KitchenSink {
    #[primary_key]
    pub id: u32,
    pub ident: ::cfx_spacetime::Identity,
    pub conn: ::cfx_spacetime::ConnectionId,
    pub ts: ::cfx_spacetime::Timestamp,
    pub dur: ::cfx_spacetime::TimeDuration,
    pub sched_i: ::cfx_spacetime::ScheduleAt,
    pub sched_t: ::cfx_spacetime::ScheduleAt,
    pub opt_some: ::core::option::Option<::std::string::String>,
    pub opt_none: ::core::option::Option<u32>,
    pub job: Job,
    pub jobs: ::std::vec::Vec<Job>,
    pub big: ::cfx_spacetime::u256,
    pub sbig: ::cfx_spacetime::i256,
    pub u128v: u128,
    pub bytes: ::std::vec::Vec<u8>,
    pub f: f64,
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

/// The type `Job`.
#[derive(::cfx_spacetime::SpacetimeType, Clone, Debug, PartialEq)]
#[allow(dead_code, reason = "a script need not use everything")]
pub enum Job {
    Unemployed,
    Police(u8),
    Custom(Vec3),
}

/// The type `Vec3`.
#[derive(::cfx_spacetime::SpacetimeType, Clone, Debug, PartialEq)]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

/// The type `TickTimer`.
#[derive(::cfx_spacetime::SpacetimeType, Clone, Debug, PartialEq)]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct TickTimer {
    pub scheduled_id: u64,
    pub scheduled_at: ::cfx_spacetime::ScheduleAt,
}

::cfx_spacetime::reducers! {
    pub fn add_log_rows(n: u32);
    pub fn fill_kitchen_sink(id: u32);
    pub fn move_by_id(player_id: u64, x: f32, y: f32);
    pub fn move_player(x: f32, y: f32);
    pub fn panics();
    pub fn remove_me();
    pub fn set_name(name: ::std::string::String);
    pub fn takes_sink(job: Job, pos: Vec3, nick: ::core::option::Option<::std::string::String>, who: ::cfx_spacetime::Identity, at: ::cfx_spacetime::Timestamp, b: ::std::vec::Vec<u8>);
    pub fn tick(_t: TickTimer);
}

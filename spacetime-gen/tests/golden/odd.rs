// Made by spacetime-gen from the database's schema. It is made anew when that changes:
// changes of this file would be lost.

/// The rows of the table `playerRow`.
#[derive(crate::database::Table, Clone, Debug, PartialEq)]
#[table(name = "playerRow", accessor = player_row, crate = crate::database)]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct PlayerRow {
    #[primary_key]
    #[spacetime(name = "playerId")]
    pub player_id: u32,
    #[index]
    pub r#type: Kind,
    #[spacetime(name = "self")]
    pub self_: ::core::option::Option<::std::string::String>,
    pub at: crate::database::Timestamp,
    pub outcome: ::core::result::Result<::std::vec::Vec<Position>, ::std::string::String>,
}

/// The rows of the table `table`.
#[derive(crate::database::Table, Clone, Debug, PartialEq)]
#[table(name = "table", accessor = table_, crate = crate::database)]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct Table {
    #[spacetime(name = "playerId")]
    pub player_id: u32,
    pub r#type: Kind,
    #[spacetime(name = "self")]
    pub self_: ::core::option::Option<::std::string::String>,
    pub at: crate::database::Timestamp,
    pub outcome: ::core::result::Result<::std::vec::Vec<Position>, ::std::string::String>,
}

/// The rows of the table `waiting`.
#[derive(crate::database::Table, Clone, Debug, PartialEq)]
#[table(name = "waiting", crate = crate::database)]
#[allow(dead_code, reason = "a script need not use everything")]
pub struct Position {
    pub x: f64,
    pub when: crate::database::ScheduleAt,
}

/// The type `Kind`.
#[derive(crate::database::SpacetimeType, Clone, Debug, PartialEq, Copy, Eq, PartialOrd, Ord, Hash)]
#[spacetime(crate = crate::database)]
#[allow(dead_code, reason = "a script need not use everything")]
pub enum Kind {
    #[spacetime(name = "selfService")]
    SelfService,
    Bare,
}

crate::database::reducers! {
    crate = crate::database;
    #[reducer(name = "call")]
    pub fn call_(callback: u8);
    #[reducer(name = "setType")]
    pub fn set_type(r#type: u8, argument1: ::std::string::String);
    #[reducer(name = "set_type_then")]
    pub fn set_type_then_();
}

crate::database::procedures! {
    crate = crate::database;
    pub fn best() -> ::core::option::Option<Position>;
}

use std::collections::HashMap;

use cfx_spacetime::{SpacetimeType, Table, reducers};

#[derive(SpacetimeType)]
union Union {
    a: u32,
}

#[derive(SpacetimeType)]
enum Empty {}

#[derive(SpacetimeType)]
enum Several {
    Two(u32, u32),
    Named { x: u32, y: u32 },
    Number = 3,
}

#[derive(SpacetimeType)]
struct Generic<'a> {
    text: &'a str,
}

#[derive(SpacetimeType)]
#[spacetime(name = "Other")]
struct Key {
    id: u32,
}

#[derive(Table)]
#[table(name = "map")]
struct NotClone {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "map")]
struct Map {
    map: HashMap<String, u32>,
}

reducers! {
    fn walk(map: HashMap<String, u32>);
}

fn main() {}

use cfx_spacetime::Table;

#[derive(Table, Clone)]
struct NoName {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "two words")]
struct BadName {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "")]
struct EmptyName {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "table")]
struct Reserved {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "a", name = "b", accessor = dynamic)]
struct Twice {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "a", public, primary = id)]
struct Keys {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "a", rows = 1)]
struct UnknownKey {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "a", primary_key = nope, unique(id, id), index(other))]
struct Columns {
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "a", primary_key = id, unique(id))]
struct Both {
    id: u32,
    #[primary_key]
    other: u32,
}

#[derive(Table, Clone)]
#[table(name = "a")]
struct UselessIndex {
    #[unique]
    #[index]
    id: u32,
}

#[derive(Table, Clone)]
#[table(name = "a")]
struct Tuple(u32);

#[derive(Table, Clone)]
#[table(name = "a")]
struct Unit;

#[derive(Table, Clone)]
#[table(name = "a")]
enum Enum {
    A,
}

#[derive(Table, Clone)]
#[table(name = "a")]
struct Generic<T> {
    id: T,
}

#[derive(Table, Clone)]
#[table(name = "a", crate = "cfx_spacetime")]
struct Quoted {
    #[spacetime(rename = "x")]
    id: u32,
}

fn main() {}

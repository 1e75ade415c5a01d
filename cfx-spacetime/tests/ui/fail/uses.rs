use cfx_spacetime::{DbConnection, Table, reducers};

#[derive(Table, Clone)]
#[table(name = "note", unique(text))]
struct Note {
    id: f32,
    text: String,
}

#[derive(Table, Clone)]
#[table(name = "place", index(x))]
struct Place {
    x: f32,
}

reducers! {
    fn write(text: String);
}

fn main() {
    let conn = DbConnection::builder().build().unwrap();
    conn.db().note().on_update(|_, _, _| {});
    conn.db().note().id().find(&1.0);
    conn.db().note().text().find(&1);
    conn.db().note().on_insert(|_, row: &Place| {});
    conn.reducers().write("a");
    conn.reducers().erase();
}

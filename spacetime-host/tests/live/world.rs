//! The two worlds of the suite: the module `test-modules/world` on a server, and the same by
//! closures in the embedded store.

use spacetime_abi::{Declaration, FunctionDeclaration, OpenConfig, TableDeclaration};
use spacetime_host::{Database, Embedded, Provider, ReducerContext, StoreError};
use spacetimedb_lib::{AlgebraicType, ProductType};

use crate::common::peer::{Peer, config};
use crate::common::rows::{
    Badge, Item, Kind, Note, Player, Record, Sample, declarations, item, kind, note,
};
#[cfg(feature = "remote")]
pub use crate::common::server::Live;

/// A database, and whoever connects to it.
pub enum World {
    InMemory(Embedded),
    #[cfg(feature = "remote")]
    OnAServer(Box<Live>),
}

impl World {
    pub fn in_memory() -> Self {
        let store = Embedded::new();
        furnish(&store.database("world")).expect("the world is in order");
        World::InMemory(store)
    }

    #[cfg(feature = "remote")]
    pub fn on_a_server() -> Self {
        World::OnAServer(Box::new(Live::new()))
    }

    /// Somebody who begins to connect.
    pub fn opened_with(&self, change: impl Fn(&mut OpenConfig)) -> Peer {
        match self {
            World::InMemory(store) => {
                let mut config = config("ws://127.0.0.1:3000", "world");
                change(&mut config);
                Peer::open(store.backend("peer"), config)
            }
            #[cfg(feature = "remote")]
            World::OnAServer(live) => live.opened_with(change),
        }
    }

    /// Somebody who begins to connect.
    pub fn opened(&self) -> Peer {
        self.opened_with(|_| {})
    }

    /// Somebody who is connected.
    pub fn peer_with(&self, change: impl Fn(&mut OpenConfig)) -> Peer {
        self.opened_with(change).connect()
    }

    /// Somebody who is connected.
    pub fn peer(&self) -> Peer {
        self.opened().connect()
    }
}

type Done = Result<(), String>;

/// Puts an item in the place of the one with its number.
fn put(ctx: &mut ReducerContext, item: &Item) -> Done {
    Ok(ctx.upsert("item", item)?)
}

/// Changes all items that are looked for.
fn change_items(
    ctx: &mut ReducerContext,
    found: impl Fn(&Item) -> bool,
    change: impl Fn(&mut Item),
) -> Done {
    for mut item in ctx.rows::<Item>("item")? {
        if found(&item) {
            change(&mut item);
            ctx.update("item", &item)?;
        }
    }
    Ok(())
}

/// What `test-modules/world/src/lib.rs` says, as far as the store has it.
fn furnish(database: &Database) -> Result<(), StoreError> {
    for declaration in declarations() {
        database.declare(declaration)?;
    }
    database.declare(Declaration::Table(TableDeclaration {
        name: "secret".to_owned(),
        row: Some(ProductType::from([
            ("id", AlgebraicType::U32),
            ("text", AlgebraicType::String),
        ])),
        primary_key: Some(0),
        unique: vec![0],
    }))?;
    let parameters = [
        (
            "set_item",
            ProductType::from([
                ("id", AlgebraicType::U32),
                ("owner", AlgebraicType::U32),
                ("name", AlgebraicType::String),
                ("amount", AlgebraicType::U32),
            ]),
        ),
        (
            "add_note",
            ProductType::from([("text", AlgebraicType::String)]),
        ),
        (
            "add_sample",
            ProductType::from([
                ("id", AlgebraicType::U32),
                ("kind", kind()),
                ("maybe", AlgebraicType::option(AlgebraicType::String)),
            ]),
        ),
    ];
    for (name, params) in parameters {
        database.declare(Declaration::Reducer(FunctionDeclaration {
            name: name.to_owned(),
            params,
        }))?;
    }

    database.on_connect(|ctx| {
        let known: Option<Player> = ctx.find("player", &ctx.sender)?;
        let player = Player {
            identity: ctx.sender,
            online: true,
            visits: known.map_or(0, |player| player.visits) + 1,
        };
        ctx.upsert("player", &player)?;
        match ctx.find::<(u32, String), _>("secret", &13_u32)? {
            Some(_) => Err("nobody may come in".to_owned()),
            None => Ok(()),
        }
    });
    database.on_disconnect(|ctx| {
        if let Some(mut player) = ctx.find::<Player, _>("player", &ctx.sender)? {
            player.online = false;
            ctx.update("player", &player)?;
        }
        Ok(())
    });

    database.reducer("set_item", |ctx, row: Item| put(ctx, &row));
    database.reducer("remove_item", |ctx, (id,): (u32,)| {
        if ctx.delete("item", &id)? {
            Ok(())
        } else {
            Err(format!("there is no item {id}"))
        }
    });
    database.reducer("add_items", |ctx, (first, count): (u32, u32)| {
        (first..first.saturating_add(count))
            .try_for_each(|id| put(ctx, &item(id, id % 3, &format!("item {id}"), 0)))
    });
    database.reducer("bump_items", |ctx, (first, count): (u32, u32)| {
        let range = first..first.saturating_add(count);
        change_items(
            ctx,
            |item| range.contains(&item.id),
            |item| item.amount += 1,
        )
    });
    database.reducer("give_all", |ctx, (from, to): (u32, u32)| {
        change_items(ctx, |item| item.owner == from, |item| item.owner = to)
    });
    database.reducer("clear_items", |ctx, (): ()| {
        for item in ctx.rows::<Item>("item")? {
            ctx.delete("item", &item.id)?;
        }
        Ok(())
    });
    database.reducer("touch_item", |ctx, (id,): (u32,)| {
        if let Some(item) = ctx.find::<Item, _>("item", &id)? {
            ctx.delete("item", &id)?;
            ctx.insert("item", &item)?;
        }
        Ok(())
    });
    database.reducer("label_item", |ctx, (id, text): (u32, String)| {
        put(ctx, &item(id, 0, &text, 1))?;
        Ok(ctx.insert("note", &note(&text))?)
    });
    database.reducer("add_note", |ctx, note: Note| Ok(ctx.insert("note", &note)?));
    database.reducer("remove_note", |ctx, note: Note| {
        ctx.delete_row("note", &note)?;
        Ok(())
    });
    database.reducer("add_badge", |ctx, (code,): (String,)| {
        let last = ctx.rows::<Badge>("badge")?.iter().map(|row| row.id).max();
        let id = last.unwrap_or(0) + 1;
        Ok(ctx.insert("badge", &Badge { id, code })?)
    });
    database.reducer("record_call", |ctx, (call,): (u32,)| {
        let id = ctx.count("record")? as u64 + 1;
        Ok(ctx.insert("record", &Record { id, call })?)
    });
    database.reducer("fail", |ctx, (text,): (String,)| {
        ctx.insert("note", &note(&text))?;
        Err(text)
    });
    database.reducer("crash", |ctx, (text,): (String,)| {
        ctx.insert("note", &note(&text))?;
        panic!("{text}")
    });
    database.reducer("keep_secret", |ctx, secret: (u32, String)| {
        Ok(ctx.insert("secret", &secret)?)
    });
    database.reducer(
        "add_sample",
        |ctx, (id, kind, maybe): (u32, Kind, Option<String>)| {
            Ok(ctx.insert("sample", &Sample::new(id, kind, maybe))?)
        },
    );
    Ok(())
}

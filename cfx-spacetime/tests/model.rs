//! The cache against a naive one: random transactions, overlapping subscriptions, reconnects.

#![cfg(not(target_arch = "wasm32"))]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use cfx_core::mock::MockHost;
use cfx_spacetime::mock::{Change, MockServer, Reason};
use cfx_spacetime::{DbConnection, Reconnect, SubscriptionHandle, Table};
use proptest::prelude::*;

#[derive(Table, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[table(name = "item", primary_key = id, index(group))]
struct Item {
    id: u8,
    group: u8,
    label: String,
}

#[derive(Table, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[table(name = "tag")]
struct Tag {
    a: u8,
    b: u8,
}

/// A row of either table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Row {
    Item(Item),
    Tag(Tag),
}

type Rows = BTreeSet<Row>;

/// What a subscription asks for.
#[derive(Clone, Copy, Debug)]
enum Query {
    Items,
    ItemsOf(u8),
    Tags,
    TagsOf(u8),
}

impl Query {
    fn has(self, row: &Row) -> bool {
        match (self, row) {
            (Self::Items, Row::Item(_)) | (Self::Tags, Row::Tag(_)) => true,
            (Self::ItemsOf(group), Row::Item(item)) => item.group == group,
            (Self::TagsOf(a), Row::Tag(tag)) => tag.a == a,
            _ => false,
        }
    }

    fn table(self) -> &'static str {
        match self {
            Self::Items | Self::ItemsOf(_) => "item",
            Self::Tags | Self::TagsOf(_) => "tag",
        }
    }
}

#[derive(Clone, Debug)]
enum Write {
    Put(u8, u8, u8),
    Take(u8),
    Tag(u8, u8),
    Untag(u8, u8),
}

#[derive(Clone, Debug)]
enum Step {
    Transaction(Vec<Write>),
    /// With rows that go and come again, and in how many parts.
    Noisy(Vec<Write>),
    Subscribe(Vec<Query>),
    Unsubscribe(usize),
    /// With transactions while the connection is lost, and while it is made again; and
    /// whether it is lost again in between.
    Reconnect(Vec<Write>, Vec<Write>, bool),
}

fn query() -> impl Strategy<Value = Query> {
    prop_oneof![
        Just(Query::Items),
        (0..3_u8).prop_map(Query::ItemsOf),
        Just(Query::Tags),
        (0..3_u8).prop_map(Query::TagsOf),
    ]
}

fn writes() -> impl Strategy<Value = Vec<Write>> {
    let write = prop_oneof![
        4 => (0..8_u8, 0..3_u8, 0..3_u8).prop_map(|(id, group, label)| Write::Put(id, group, label)),
        2 => (0..8_u8).prop_map(Write::Take),
        2 => (0..3_u8, 0..3_u8).prop_map(|(a, b)| Write::Tag(a, b)),
        1 => (0..3_u8, 0..3_u8).prop_map(|(a, b)| Write::Untag(a, b)),
    ];
    prop::collection::vec(write, 0..8)
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => writes().prop_map(Step::Transaction),
        3 => writes().prop_map(Step::Noisy),
        3 => prop::collection::vec(query(), 1..3).prop_map(Step::Subscribe),
        2 => any::<usize>().prop_map(Step::Unsubscribe),
        2 => (writes(), writes(), any::<bool>()).prop_map(|(a, b, c)| Step::Reconnect(a, b, c)),
    ]
}

/// What the callbacks said.
#[derive(Default, Debug, PartialEq)]
struct Told {
    inserts: Rows,
    deletes: Rows,
    updates: BTreeMap<Row, Row>,
    /// How often, as what is told twice would not be seen above.
    count: usize,
}

struct World {
    server: MockServer,
    conn: DbConnection,
    /// The database.
    rows: Rows,
    /// The subscriptions that hold, by their numbers.
    sets: BTreeMap<u32, (Vec<Query>, SubscriptionHandle)>,
    next_set: u32,
    told: Rc<RefCell<Told>>,
    /// What the cache shall be while callbacks run.
    expected: Rc<RefCell<Rows>>,
}

fn cached(conn: &DbConnection) -> Rows {
    let items = conn.db().item().iter().map(Row::Item);
    items.chain(conn.db().tag().iter().map(Row::Tag)).collect()
}

impl World {
    fn new() -> Self {
        let server = MockServer::new();
        let reconnect = Reconnect::default();
        let builder = DbConnection::builder().with_automatic_reconnect(reconnect);
        let conn = builder.build().unwrap();
        let told = Rc::new(RefCell::new(Told::default()));
        let expected = Rc::new(RefCell::new(Rows::new()));
        let tell = |with: fn(&mut Told, Row)| {
            let (told, expected) = (Rc::clone(&told), Rc::clone(&expected));
            move |conn: &DbConnection, row: Row| {
                assert_eq!(cached(conn), *expected.borrow());
                let mut told = told.borrow_mut();
                with(&mut told, row);
                told.count += 1;
            }
        };
        let insert = |told: &mut Told, row| assert!(told.inserts.insert(row));
        let delete = |told: &mut Told, row| assert!(told.deletes.insert(row));
        let (a, b, c, d) = (tell(insert), tell(delete), tell(insert), tell(delete));
        let (items, tags) = (conn.db().item(), conn.db().tag());
        items.on_insert(move |ctx, row| a(ctx, Row::Item(row.clone())));
        items.on_delete(move |ctx, row| b(ctx, Row::Item(row.clone())));
        tags.on_insert(move |ctx, row| c(ctx, Row::Tag(row.clone())));
        tags.on_delete(move |ctx, row| d(ctx, Row::Tag(row.clone())));
        let (told_too, expected_too) = (Rc::clone(&told), Rc::clone(&expected));
        items.on_update(move |ctx, old, new| {
            assert_eq!(cached(ctx), *expected_too.borrow());
            assert_eq!(old.id, new.id);
            let mut told = told_too.borrow_mut();
            told.updates
                .insert(Row::Item(old.clone()), Row::Item(new.clone()));
            told.count += 1;
        });
        server.accept();
        Self {
            server,
            conn,
            rows: Rows::new(),
            sets: BTreeMap::new(),
            next_set: 1,
            told,
            expected,
        }
    }

    fn visible(&self) -> Rows {
        let queries: Vec<Query> = self.sets.values().flat_map(|(q, _)| q.clone()).collect();
        let rows = self.rows.iter();
        rows.filter(|row| queries.iter().any(|query| query.has(row)))
            .cloned()
            .collect()
    }

    /// Changes the database.
    fn write(&mut self, writes: &[Write]) {
        for write in writes {
            match *write {
                Write::Put(id, group, label) => {
                    self.take(id);
                    let label = "x".repeat(label.into());
                    self.rows.insert(Row::Item(Item { id, group, label }));
                }
                Write::Take(id) => self.take(id),
                Write::Tag(a, b) => {
                    self.rows.insert(Row::Tag(Tag { a, b }));
                }
                Write::Untag(a, b) => {
                    self.rows.remove(&Row::Tag(Tag { a, b }));
                }
            }
        }
    }

    fn take(&mut self, id: u8) {
        let other = |row: &Row| !matches!(row, Row::Item(item) if item.id == id);
        self.rows.retain(other);
    }

    /// What the server tells of the way from `before` to the present rows, for these sets.
    fn changes(&self, before: &Rows, sets: &[u32], noise: bool) -> Vec<Change> {
        let mut changes = Vec::new();
        for query in sets.iter().flat_map(|set| &self.sets[set].0) {
            let mut change = Change::new(query.table());
            for row in before.iter().filter(|row| query.has(row)) {
                if !self.rows.contains(row) {
                    change = delete(change, row);
                } else if noise {
                    change = insert(delete(change, row), row);
                }
            }
            changes.push(change);
            // A part of its own, so that inserts and deletes of a table come apart.
            let mut change = Change::new(query.table());
            for row in self.rows.iter().filter(|row| query.has(row)) {
                if !before.contains(row) {
                    change = insert(change, row);
                }
            }
            changes.push(change);
        }
        if noise {
            changes.reverse();
        }
        changes
    }

    fn rows_of(&self, queries: &[Query], add: fn(Change, &Row) -> Change) -> Vec<Change> {
        let changes = queries.iter().map(|query| {
            let rows = self.rows.iter().filter(|row| query.has(row));
            rows.fold(Change::new(query.table()), add)
        });
        changes.collect()
    }

    /// Delivers by `deliver`, and checks what becomes of it.
    fn expect(&mut self, before: &Rows, deliver: impl FnOnce(&mut Self)) {
        let after = self.visible();
        self.expected.replace(after.clone());
        deliver(self);
        assert_eq!(cached(&self.conn), after);
        let told = self.told.take();
        let key = |row: &Row| match row {
            Row::Item(item) => Some(item.id),
            Row::Tag(_) => None,
        };
        let gone: Rows = before.difference(&after).cloned().collect();
        let come: Rows = after.difference(before).cloned().collect();
        let mut wanted = Told {
            count: told.count,
            ..Told::default()
        };
        for row in &come {
            let old = gone
                .iter()
                .find(|old| key(old).is_some() && key(old) == key(row));
            match old {
                Some(old) => {
                    wanted.updates.insert(old.clone(), row.clone());
                }
                None => {
                    wanted.inserts.insert(row.clone());
                }
            }
        }
        wanted.deletes = gone
            .into_iter()
            .filter(|row| !wanted.updates.contains_key(row))
            .collect();
        assert_eq!(told, wanted);
        let calls = wanted.inserts.len() + wanted.deletes.len() + wanted.updates.len();
        assert_eq!(told.count, calls);
        for item in after.iter().filter_map(|row| match row {
            Row::Item(item) => Some(item),
            Row::Tag(_) => None,
        }) {
            let table = self.conn.db().item();
            assert_eq!(table.id().find(&item.id).as_ref(), Some(item));
            assert!(table.group().filter(&item.group).any(|row| *row == *item));
        }
        let items = after.iter().filter(|row| matches!(row, Row::Item(_)));
        let indexed = self.conn.db().item().group().range(0..=u8::MAX).count();
        assert_eq!(indexed, items.count());
        assert_eq!(
            self.conn.db().item().count() + self.conn.db().tag().count(),
            after.len() as u64
        );
    }

    fn step(&mut self, step: Step) {
        let before = self.visible();
        match step {
            Step::Transaction(writes) => self.transaction(&before, &writes, false),
            Step::Noisy(writes) => self.transaction(&before, &writes, true),
            Step::Subscribe(queries) => {
                let handle = self.conn.subscription_builder().subscribe("SELECT ..");
                let rows = self.rows_of(&queries, insert);
                self.sets.insert(self.next_set, (queries, handle));
                self.next_set += 1;
                self.expect(&before, |world| world.server.apply(&rows));
            }
            Step::Unsubscribe(which) => {
                if self.sets.is_empty() {
                    return;
                }
                let set = *self.sets.keys().nth(which % self.sets.len()).unwrap();
                let (queries, handle) = self.sets.remove(&set).unwrap();
                handle.unsubscribe().unwrap();
                let rows = self.rows_of(&queries, delete);
                self.expect(&before, |world| world.server.remove(set, &rows));
            }
            Step::Reconnect(offline, meanwhile, again) => {
                self.server.disconnect(Reason::Reset, Some(1));
                if again {
                    self.write(&meanwhile);
                    self.server.accept_again();
                    if let Some((queries, _)) = self.sets.values().next() {
                        self.server.apply(&self.rows_of(queries, insert));
                    }
                    self.server.disconnect(Reason::Reset, Some(1));
                }
                self.write(&offline);
                self.server.accept_again();
                let sets: Vec<u32> = self.sets.keys().copied().collect();
                let half = sets.len() / 2;
                for set in &sets[..half] {
                    let rows = self.rows_of(&self.sets[set].0, insert);
                    self.server.apply(&rows);
                }
                let old = self.rows.clone();
                self.write(&meanwhile);
                let changes = self.changes(&old, &sets[..half], false);
                self.server.transaction(&changes);
                for set in &sets[half..] {
                    let rows = self.rows_of(&self.sets[set].0, insert);
                    self.server.apply(&rows);
                }
                assert_eq!(cached(&self.conn), before);
                assert_eq!(*self.told.borrow(), Told::default());
                self.expect(&before, |world| world.server.resynced());
            }
        }
    }

    fn transaction(&mut self, before: &Rows, writes: &[Write], noise: bool) {
        let old = self.rows.clone();
        self.write(writes);
        let sets: Vec<u32> = self.sets.keys().copied().collect();
        let changes = self.changes(&old, &sets, noise);
        self.expect(before, |world| world.server.transaction(&changes));
    }
}

fn insert(change: Change, row: &Row) -> Change {
    match row {
        Row::Item(item) => change.insert(item),
        Row::Tag(tag) => change.insert(tag),
    }
}

fn delete(change: Change, row: &Row) -> Change {
    match row {
        Row::Item(item) => change.delete(item),
        Row::Tag(tag) => change.delete(tag),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_cache_is_what_the_subscriptions_say(steps in prop::collection::vec(step(), 1..40)) {
        let host = MockHost::new();
        let mut world = World::new();
        for step in steps {
            world.step(step);
        }
        // Connections that were lost are told, and nothing else.
        let log = host.take_log();
        prop_assert!(log.iter().all(|line| line.contains("the connection broke")), "{log:?}");
    }
}

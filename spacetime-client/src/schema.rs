//! What a database has, and JSON in place of BSATN by it.

mod args;
mod events;
mod resolve;
mod row;

use spacetimedb_lib::db::raw_def::v9::{
    Lifecycle, RawConstraintDataV9, RawMiscModuleExportV9, RawModuleDefV9, RawTableDefV9,
    TableAccess,
};
use spacetimedb_lib::de::serde::DeserializeWrapper;
use spacetimedb_lib::{AlgebraicType, ProductType, bsatn};
use thiserror::Error;

/// How deep values may be nested.
const MAX_DEPTH: usize = 64;

/// The reducers, procedures and tables of a database, with their types.
///
/// With them, arguments and rows can be written in JSON. Values are spelled as the server's
/// HTTP interface spells them:
///
/// | type | JSON |
/// |---|---|
/// | struct | an object with all its fields, or an array in their order |
/// | enum | `{"Variant": value}`; `"Variant"` as well when it holds nothing |
/// | `Option` | `{"some": value}` and `{"none": []}`; the value alone and `null` as well |
/// | list | an array; of bytes also their hexadecimal digits as a string |
/// | integer | a number; from 64 bits on also a string, decimal or `0x` and hexadecimal |
/// | `f32`, `f64` | a number |
/// | `Identity`, `ConnectionId` | their hexadecimal digits as a string |
/// | `Timestamp`, `TimeDuration` | the microseconds as a number |
///
/// The last two are also understood the way the server spells them, as structs with one field
/// of a long name, and rows spell them so.
///
/// ```
/// use spacetime_client::Schema;
///
/// let schema = Schema::from_json(r#"{
///     "typespace": {"types": []}, "tables": [], "types": [], "misc_exports": [],
///     "row_level_security": [], "reducers": [{
///         "name": "move_player",
///         "params": {"elements": [
///             {"name": {"some": "x"}, "algebraic_type": {"F32": []}},
///             {"name": {"some": "y"}, "algebraic_type": {"F32": []}}
///         ]},
///         "lifecycle": {"none": []}
///     }]
/// }"#.as_bytes())?;
/// let named = schema.reducer_args("move_player", r#"{"y": 2.0, "x": 1}"#)?;
/// assert_eq!(named, schema.reducer_args("move_player", "[1, 2]")?);
///
/// let error = schema.reducer_args("move_player", r#"{"x": 1, "z": 2}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "arguments of `move_player`: unknown field `z`; the fields are x, y"
/// );
/// # Ok::<(), spacetime_client::SchemaError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schema {
    raw: RawModuleDefV9,
    /// The names of the tables whose rows are events.
    events: Vec<String>,
}

/// Why JSON and BSATN could not be made of each other.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SchemaError {
    /// The schema itself cannot be read.
    #[error("bad schema: {0}")]
    Schema(String),
    /// The database has no such reducer, procedure or table.
    #[error("the database has no {what} `{name}`; it has {known}")]
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// The name that was looked for.
        name: String,
        /// The names that there are.
        known: String,
    },
    /// The database calls this reducer itself, nobody else can.
    #[error("reducer `{0}` is called by the database alone")]
    Lifecycle(String),
    /// The arguments do not fit.
    #[error("arguments of `{name}`: {problem}")]
    Arguments {
        /// The reducer or procedure.
        name: String,
        /// What does not fit, and where.
        problem: String,
    },
    /// A row is not one of the table.
    #[error("row of `{table}`: {problem}")]
    Row {
        /// The table.
        table: String,
        /// What does not fit, and where.
        problem: String,
    },
}

/// What is known of a table or view.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TableInfo<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether clients may see it.
    pub public: bool,
    /// The names of its columns.
    pub columns: Vec<&'a str>,
    /// The column that is its primary key.
    pub primary_key: Option<usize>,
    /// The columns of which no two rows have the same value, in their order; the primary key
    /// is one of them.
    pub unique: Vec<usize>,
    /// Whether its rows are events, as far as [`Schema::read_events`] was told.
    pub event: bool,
}

/// A table or view, as the schema has it.
struct Table<'a> {
    name: &'a str,
    public: bool,
    row: &'a ProductType,
    primary_key: Option<usize>,
    unique: Vec<usize>,
}

impl Schema {
    /// Reads what `GET /v1/database/:name/schema?version=9` answers.
    ///
    /// # Errors
    ///
    /// When it is not such a schema.
    pub fn from_json(json: &[u8]) -> Result<Schema, SchemaError> {
        let DeserializeWrapper(raw) =
            serde_json::from_slice(json).map_err(|error| SchemaError::Schema(error.to_string()))?;
        Ok(Schema::from_raw(raw))
    }

    /// Reads what `GET /v1/database/:name/schema?version=10` answers, which servers 2.x alone
    /// have: it says whose rows are events, and nothing else is taken from it.
    ///
    /// # Errors
    ///
    /// When it is not such a schema.
    pub fn read_events(&mut self, json: &[u8]) -> Result<(), SchemaError> {
        self.events = events::read(json).map_err(SchemaError::Schema)?;
        Ok(())
    }

    /// A schema that was made otherwise than by a server.
    pub fn from_raw(raw: RawModuleDefV9) -> Schema {
        Schema {
            raw,
            events: Vec::new(),
        }
    }

    /// The schema with all details, in the types of `spacetimedb-lib`.
    pub fn raw(&self) -> &RawModuleDefV9 {
        &self.raw
    }

    /// Makes the BSATN of a reducer's arguments out of JSON: an object by the names of its
    /// parameters, or an array in their order. An empty text is no arguments.
    ///
    /// # Errors
    ///
    /// When there is no such reducer, nobody may call it, or the arguments do not fit.
    pub fn reducer_args(&self, name: &str, json: &str) -> Result<Vec<u8>, SchemaError> {
        self.args(name, self.find_reducer(name)?, json)
    }

    /// The parameters of a reducer, with all types written out.
    ///
    /// # Errors
    ///
    /// When there is no such reducer, nobody may call it, or its types have no end.
    pub fn reducer_params(&self, name: &str) -> Result<ProductType, SchemaError> {
        self.resolve(self.find_reducer(name)?)
    }

    fn find_reducer(&self, name: &str) -> Result<&ProductType, SchemaError> {
        let reducers = &self.raw.reducers;
        let Some(reducer) = reducers.iter().find(|reducer| *reducer.name == *name) else {
            let callable = reducers
                .iter()
                .filter(|reducer| reducer.lifecycle.is_none());
            return Err(unknown(
                "reducer",
                name,
                callable.map(|reducer| &*reducer.name),
            ));
        };
        if let Some(Lifecycle::Init | Lifecycle::OnConnect | Lifecycle::OnDisconnect) =
            reducer.lifecycle
        {
            return Err(SchemaError::Lifecycle(name.into()));
        }
        Ok(&reducer.params)
    }

    /// Makes the BSATN of a procedure's arguments out of JSON, as
    /// [`reducer_args`](Schema::reducer_args) does of a reducer's.
    ///
    /// # Errors
    ///
    /// When there is no such procedure, or the arguments do not fit.
    pub fn procedure_args(&self, name: &str, json: &str) -> Result<Vec<u8>, SchemaError> {
        self.args(name, self.find_procedure(name)?, json)
    }

    /// The parameters of a procedure, with all types written out.
    ///
    /// # Errors
    ///
    /// When there is no such procedure, or its types have no end.
    pub fn procedure_params(&self, name: &str) -> Result<ProductType, SchemaError> {
        self.resolve(self.find_procedure(name)?)
    }

    fn find_procedure(&self, name: &str) -> Result<&ProductType, SchemaError> {
        let mut procedures = self
            .raw
            .misc_exports
            .iter()
            .filter_map(|export| match export {
                RawMiscModuleExportV9::Procedure(procedure) => Some(procedure),
                _ => None,
            });
        let known = procedures.clone();
        match procedures.find(|procedure| *procedure.name == *name) {
            Some(procedure) => Ok(&procedure.params),
            None => Err(unknown(
                "procedure",
                name,
                known.map(|procedure| &*procedure.name),
            )),
        }
    }

    fn resolve(&self, ty: &ProductType) -> Result<ProductType, SchemaError> {
        resolve::product(&self.raw.typespace, ty).map_err(SchemaError::Schema)
    }

    fn args(&self, name: &str, params: &ProductType, json: &str) -> Result<Vec<u8>, SchemaError> {
        args::encode(&self.raw.typespace, params, json).map_err(|problem| SchemaError::Arguments {
            name: name.into(),
            problem,
        })
    }

    /// A table or view by its name.
    pub fn table(&self, name: &str) -> Option<TableInfo<'_>> {
        self.tables().find(|table| table.name == name)
    }

    /// The columns of a table or view, with all types written out.
    ///
    /// # Errors
    ///
    /// When there is no such table, or its types have no end.
    pub fn row_type(&self, table: &str) -> Result<ProductType, SchemaError> {
        self.resolve(self.find_table(table)?.row)
    }

    /// All tables and views.
    pub fn tables(&self) -> impl Iterator<Item = TableInfo<'_>> {
        self.all_tables().map(|table| TableInfo {
            name: table.name,
            public: table.public,
            columns: table
                .row
                .elements
                .iter()
                .map(|column| column.name.as_deref().unwrap_or_default())
                .collect(),
            primary_key: table.primary_key,
            unique: table.unique,
            event: self.events.iter().any(|event| event == table.name),
        })
    }

    fn all_tables(&self) -> impl Iterator<Item = Table<'_>> {
        let typespace = &self.raw.typespace;
        let tables = self.raw.tables.iter().filter_map(move |table| {
            Some(Table {
                name: &table.name,
                public: matches!(table.table_access, TableAccess::Public),
                row: typespace.get(table.product_type_ref)?.as_product()?,
                primary_key: table.primary_key.as_singleton().map(|column| column.idx()),
                unique: unique(table),
            })
        });
        let views = self.raw.misc_exports.iter().filter_map(move |export| {
            let RawMiscModuleExportV9::View(view) = export else {
                return None;
            };
            let row = match &view.return_type {
                AlgebraicType::Array(rows) => &*rows.elem_ty,
                other => other.as_option()?,
            };
            let row = match row {
                AlgebraicType::Ref(row) => typespace.get(*row)?,
                row => row,
            };
            Some(Table {
                name: &view.name,
                public: view.is_public,
                row: row.as_product()?,
                primary_key: None,
                unique: Vec::new(),
            })
        });
        tables.chain(views)
    }

    fn find_table(&self, name: &str) -> Result<Table<'_>, SchemaError> {
        self.all_tables()
            .find(|table| table.name == name)
            .ok_or_else(|| unknown("table", name, self.all_tables().map(|table| table.name)))
    }

    /// Makes JSON, an object, out of a row of this table or view. Floats that JSON cannot
    /// spell become `null`.
    ///
    /// # Errors
    ///
    /// When there is no such table, or the bytes are not a row of it.
    pub fn row_to_json(&self, table: &str, row: &[u8]) -> Result<String, SchemaError> {
        let found = self.find_table(table)?;
        row::to_json(&self.raw.typespace, found.row, row).map_err(|problem| SchemaError::Row {
            table: table.into(),
            problem,
        })
    }

    /// The BSATN of a row's primary key, by which an old and a new row are the same one;
    /// `None` when the table has no primary key.
    ///
    /// # Errors
    ///
    /// When there is no such table, or the bytes are not a row of it.
    pub fn primary_key<'r>(
        &self,
        table: &str,
        row: &'r [u8],
    ) -> Result<Option<&'r [u8]>, SchemaError> {
        let found = self.find_table(table)?;
        found
            .primary_key
            .map(|column| row::column(&self.raw.typespace, found.row, column, row))
            .transpose()
            .map_err(|problem| SchemaError::Row {
                table: table.into(),
                problem,
            })
    }
}

/// The columns that are unique for themselves.
fn unique(table: &RawTableDefV9) -> Vec<usize> {
    let constraints = table.constraints.iter().filter_map(|constraint| {
        let RawConstraintDataV9::Unique(unique) = &constraint.data else {
            return None;
        };
        unique.columns.as_singleton()
    });
    let key = table.primary_key.as_singleton();
    let mut columns: Vec<_> = constraints.chain(key).map(|column| column.idx()).collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}

fn unknown<'a>(
    what: &'static str,
    name: &str,
    known: impl Iterator<Item = &'a str>,
) -> SchemaError {
    let known = names(known);
    let known = if known.is_empty() {
        "none at all".into()
    } else {
        known
    };
    SchemaError::Unknown {
        what,
        name: name.into(),
        known,
    }
}

/// Names for people: not all of many.
fn names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = names.take(21).collect();
    let more = names.len() == 21;
    if more {
        names.truncate(20);
        names.push("...");
    }
    names.join(", ")
}

/// Two schemas are the same when everything in them is.
impl PartialEq for Schema {
    fn eq(&self, other: &Schema) -> bool {
        // The type of the library cannot be compared, but everything in it is in its bytes.
        let bytes = |schema: &Schema| bsatn::to_vec(&schema.raw).ok();
        self.events == other.events && bytes(self) == bytes(other)
    }
}

#[cfg(test)]
mod tests;

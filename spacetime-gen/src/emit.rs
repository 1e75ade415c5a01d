//! From a schema to its code.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use spacetimedb_lib::db::raw_def::v9::{
    RawConstraintDataV9, RawIndexAlgorithm, RawMiscModuleExportV9, RawModuleDefV9, RawTableDefV9,
    RawViewDefV9, TableAccess, TableType,
};
use spacetimedb_lib::sats::AlgebraicTypeRef;
use spacetimedb_lib::{AlgebraicType, ProductType};

use crate::names::{Taken, ident, pascal, snake};
use crate::{Error, Options};

/// Methods of connections that one of the same name would be hidden by.
const TABLE_METHODS: &[&str] = &["clone", "dynamic", "table"];
const FUNCTION_METHODS: &[&str] = &["call", "call_json", "clone"];

pub(crate) fn emit(module: &RawModuleDefV9, options: &Options) -> Result<String, Error> {
    let mut names = TypeNames::of(module)?;
    let krate = krate(&options.krate)?;
    let mut out = String::from(
        "// Made by spacetime-gen from the database's schema. It is made anew when that changes:\n\
         // changes of this file would be lost.\n",
    );
    let rows = rows(module, options, &mut names)?;
    let emitter = Emitter {
        module,
        names: &names,
        krate,
    };
    let mut accessors = Taken::with(TABLE_METHODS);
    let mut used = BTreeSet::new();
    for table in &rows {
        let place = format!("table `{}`", table.name);
        let accessor = accessors.take(function_ident(&table.name, &place)?);
        emitter.row(table, &accessor, &mut out)?;
        let columns = emitter.columns(table.columns, &place)?;
        for element in &*columns.elements {
            used.extend(refs(&element.algebraic_type));
        }
    }

    let mut functions = Taken::with(FUNCTION_METHODS);
    let reducers = module.reducers.iter().filter(|r| r.lifecycle.is_none());
    let reducers: Vec<Function<'_>> = reducers
        .map(|reducer| Function {
            name: &reducer.name,
            params: &reducer.params,
            answer: None,
        })
        .collect();
    let procedures: Vec<Function<'_>> = module
        .misc_exports
        .iter()
        .filter_map(|export| match export {
            RawMiscModuleExportV9::Procedure(procedure) => Some(Function {
                name: &procedure.name,
                params: &procedure.params,
                answer: Some(&procedure.return_type),
            }),
            _ => None,
        })
        .collect();
    for function in reducers.iter().chain(&procedures) {
        for element in &*function.params.elements {
            used.extend(refs(&element.algebraic_type));
        }
        used.extend(function.answer.into_iter().flat_map(refs));
    }

    // What the rows and the functions are made of, and what that is made of.
    let is_row: BTreeSet<u32> = rows
        .iter()
        .filter(|table| table.owns_type)
        .map(|table| table.columns.0)
        .collect();
    let mut waiting: Vec<u32> = used.iter().copied().collect();
    while let Some(next) = waiting.pop() {
        let ty = module.typespace.get(AlgebraicTypeRef(next));
        let inner = ty.into_iter().flat_map(refs);
        waiting.extend(inner.filter(|inner| used.insert(*inner)));
    }
    // First, as they say by whom a type that is wrong is used.
    let mut calls = String::new();
    emitter.functions("reducer", &reducers, &mut functions, &mut calls)?;
    emitter.functions("procedure", &procedures, &mut functions, &mut calls)?;
    for reference in used.iter().filter(|reference| !is_row.contains(*reference)) {
        emitter.ty(AlgebraicTypeRef(*reference), &mut out)?;
    }
    out.push_str(&calls);
    Ok(out)
}

/// The path, as code outside of any module's names.
fn krate(path: &str) -> Result<String, Error> {
    let bare = path.strip_prefix("::").unwrap_or(path);
    let segments: Vec<&str> = bare.split("::").collect();
    let relative = matches!(segments[0], "crate" | "self" | "super") && !path.starts_with("::");
    let fits = segments.iter().enumerate().all(|(place, segment)| {
        let is_start = relative && matches!(*segment, "crate" | "self" | "super");
        (is_start && (place == 0 || *segment == "super"))
            || ident(segment).is_some_and(|ident| ident == *segment)
    });
    match (fits, relative) {
        (true, true) => Ok(bare.to_owned()),
        (true, false) => Ok(format!("::{bare}")),
        (false, _) => Err(Error::Path(path.to_owned())),
    }
}

/// A table or view.
struct Rows {
    name: String,
    what: &'static str,
    columns: AlgebraicTypeRef,
    /// The name of its struct.
    struct_name: String,
    /// The struct is the type that the schema names; otherwise another table has that.
    owns_type: bool,
    primary_key: Option<u16>,
    unique: Vec<u16>,
    index: Vec<u16>,
}

fn rows(
    module: &RawModuleDefV9,
    options: &Options,
    names: &mut TypeNames,
) -> Result<Vec<Rows>, Error> {
    let mut rows: Vec<Rows> = Vec::new();
    let tables = module.tables.iter().filter(|table| {
        table.table_type == TableType::User
            && (options.private || table.table_access == TableAccess::Public)
    });
    for table in tables {
        rows.push(Rows::of_table(table));
    }
    for export in &module.misc_exports {
        if let RawMiscModuleExportV9::View(view) = export
            && (view.is_public || options.private)
        {
            rows.push(Rows::of_view(view)?);
        }
    }
    for place in 0..rows.len() {
        let (before, rest) = rows.split_at_mut(place);
        let table = &mut rest[0];
        table.owns_type = before.iter().all(|other| other.columns != table.columns);
        table.struct_name = if table.owns_type {
            names.get(table.columns, &format!("table `{}`", table.name))?
        } else {
            names.taken.take(type_ident(&table.name, "a table")?)
        };
    }
    Ok(rows)
}

impl Rows {
    fn of_table(table: &RawTableDefV9) -> Self {
        let single = |columns: Vec<u16>| <[u16; 1]>::try_from(columns).ok().map(|[column]| column);
        let list = |columns: &RawConstraintDataV9| match columns {
            RawConstraintDataV9::Unique(unique) => {
                single(unique.columns.iter().map(|column| column.0).collect())
            }
            _ => None,
        };
        let primary_key = single(table.primary_key.iter().map(|column| column.0).collect());
        let mut unique: Vec<u16> = Vec::new();
        for column in table.constraints.iter().filter_map(|it| list(&it.data)) {
            if Some(column) != primary_key && !unique.contains(&column) {
                unique.push(column);
            }
        }
        let mut index: Vec<u16> = Vec::new();
        for found in &table.indexes {
            let column = match &found.algorithm {
                RawIndexAlgorithm::BTree { columns } | RawIndexAlgorithm::Hash { columns } => {
                    single(columns.iter().map(|column| column.0).collect())
                }
                RawIndexAlgorithm::Direct { column } => Some(column.0),
                _ => None,
            };
            if let Some(column) = column
                && Some(column) != primary_key
                && !unique.contains(&column)
                && !index.contains(&column)
            {
                index.push(column);
            }
        }
        Self {
            name: table.name.to_string(),
            what: "table",
            columns: table.product_type_ref,
            struct_name: String::new(),
            owns_type: true,
            primary_key,
            unique,
            index,
        }
    }

    fn of_view(view: &RawViewDefV9) -> Result<Self, Error> {
        let row = match &view.return_type {
            AlgebraicType::Array(array) => Some(&*array.elem_ty),
            other => other.as_option(),
        };
        let Some(AlgebraicType::Ref(columns)) = row else {
            return Err(Error::Type {
                place: format!("view `{}`", view.name),
                problem: "it answers neither rows nor a row".to_owned(),
            });
        };
        Ok(Self {
            name: view.name.to_string(),
            what: "view",
            columns: *columns,
            struct_name: String::new(),
            owns_type: true,
            primary_key: None,
            unique: Vec::new(),
            index: Vec::new(),
        })
    }
}

/// The names of the types in Rust.
struct TypeNames {
    names: Vec<(AlgebraicTypeRef, String)>,
    taken: Taken,
}

impl TypeNames {
    fn of(module: &RawModuleDefV9) -> Result<Self, Error> {
        let (mut names, mut taken) = (Vec::new(), Taken::default());
        for ty in &module.types {
            let scope = ty.name.scope.iter().map(|part| pascal(part));
            let name = scope.chain([pascal(&ty.name.name)]).collect::<String>();
            names.push((ty.ty, taken.take(type_ident(&name, "a type")?)));
        }
        Ok(Self { names, taken })
    }

    fn get(&self, reference: AlgebraicTypeRef, place: &str) -> Result<String, Error> {
        let found = self.names.iter().find(|(other, _)| *other == reference);
        found
            .map(|(_, name)| name.clone())
            .ok_or_else(|| Error::Type {
                place: place.to_owned(),
                problem: format!("the type number {} has no name", reference.0),
            })
    }
}

struct Function<'m> {
    name: &'m str,
    params: &'m ProductType,
    /// Of a procedure.
    answer: Option<&'m AlgebraicType>,
}

fn type_ident(name: &str, place: &str) -> Result<String, Error> {
    ident(&pascal(name)).ok_or_else(|| no_name(name, place))
}

fn function_ident(name: &str, place: &str) -> Result<String, Error> {
    ident(&snake(name)).ok_or_else(|| no_name(name, place))
}

#[cold]
fn no_name(name: &str, place: &str) -> Error {
    Error::Type {
        place: place.to_owned(),
        problem: format!("Rust has no name for `{name}`"),
    }
}

/// The name of an identifier that is written by it when nothing else is said.
fn plain(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}

/// The types that a type refers to.
fn refs(ty: &AlgebraicType) -> Box<dyn Iterator<Item = u32> + '_> {
    match ty {
        AlgebraicType::Ref(reference) => Box::new([reference.0].into_iter()),
        AlgebraicType::Array(array) => refs(&array.elem_ty),
        AlgebraicType::Product(product) => Box::new(
            product
                .elements
                .iter()
                .flat_map(|e| refs(&e.algebraic_type)),
        ),
        AlgebraicType::Sum(sum) => {
            Box::new(sum.variants.iter().flat_map(|v| refs(&v.algebraic_type)))
        }
        _ => Box::new([].into_iter()),
    }
}

struct Emitter<'m> {
    module: &'m RawModuleDefV9,
    names: &'m TypeNames,
    krate: String,
}

impl<'m> Emitter<'m> {
    /// The line of attributes of a type's derives, with further ones.
    fn derive(&self, name: &str, further: &str) -> String {
        format!(
            "#[derive({}::{name}, Clone, Debug, PartialEq{further})]",
            self.krate
        )
    }

    /// What the macros are told of the crate, unless they know it.
    fn krate_key(&self) -> Option<String> {
        let known = ["::cfx::spacetime", "::cfx_spacetime"];
        let says = !known.contains(&&*self.krate);
        says.then(|| format!("crate = {}", self.krate))
    }

    fn resolve(
        &self,
        reference: AlgebraicTypeRef,
        place: &str,
    ) -> Result<&'m AlgebraicType, Error> {
        let ty = self.module.typespace.get(reference);
        let ty = ty.ok_or_else(|| Error::Type {
            place: place.to_owned(),
            problem: format!("there is no type number {}", reference.0),
        })?;
        self.check_end(reference, place, &mut Vec::new())?;
        Ok(ty)
    }

    /// A type that contains itself has no end when it is written out, as the server's schema
    /// is compared with it.
    fn check_end(
        &self,
        reference: AlgebraicTypeRef,
        place: &str,
        within: &mut Vec<u32>,
    ) -> Result<(), Error> {
        if within.contains(&reference.0) {
            let name = self.names.get(reference, place)?;
            return Err(Error::Type {
                place: place.to_owned(),
                problem: format!("`{name}` contains itself, which scripts cannot have"),
            });
        }
        within.push(reference.0);
        if let Some(ty) = self.module.typespace.get(reference) {
            for inner in refs(ty) {
                self.check_end(AlgebraicTypeRef(inner), place, within)?;
            }
        }
        within.pop();
        Ok(())
    }

    fn columns(&self, reference: AlgebraicTypeRef, place: &str) -> Result<&'m ProductType, Error> {
        match self.resolve(reference, place)? {
            AlgebraicType::Product(columns) => Ok(columns),
            _ => Err(Error::Type {
                place: place.to_owned(),
                problem: "its rows have no columns".to_owned(),
            }),
        }
    }

    fn row(&self, table: &Rows, accessor: &str, out: &mut String) -> Result<(), Error> {
        let Rows { name, what, .. } = table;
        let place = format!("{what} `{name}`");
        let columns = self.columns(table.columns, &place)?;
        let mut keys = format!("name = {name:?}");
        if plain(accessor) != name {
            let _ = write!(keys, ", accessor = {accessor}");
        }
        if let Some(krate) = self.krate_key() {
            let _ = write!(keys, ", {krate}");
        }
        let _ = writeln!(
            out,
            "\n/// The rows of the {what} `{name}`.\n{}\n#[table({keys})]\n#[allow(dead_code, reason = \"a script need not use everything\")]\n\
             pub struct {} {{",
            self.derive("Table", ""),
            table.struct_name,
        );
        self.fields(columns, &place, out, |column| {
            let column = u16::try_from(column).ok();
            if column.is_none() {
                None
            } else if column == table.primary_key {
                Some("#[primary_key]")
            } else if column.is_some_and(|column| table.unique.contains(&column)) {
                Some("#[unique]")
            } else if column.is_some_and(|column| table.index.contains(&column)) {
                let ty = columns.elements.get(usize::from(column?))?;
                self.has_order(&ty.algebraic_type).then_some("#[index]")
            } else {
                None
            }
        })?;
        out.push_str("}\n");
        Ok(())
    }

    fn fields(
        &self,
        product: &ProductType,
        place: &str,
        out: &mut String,
        attribute: impl Fn(usize) -> Option<&'static str>,
    ) -> Result<(), Error> {
        let mut taken = Taken::default();
        for (number, element) in product.elements.iter().enumerate() {
            let Some(name) = element.name() else {
                return Err(Error::Type {
                    place: place.to_owned(),
                    problem: format!("its field number {number} has no name"),
                });
            };
            let place = format!("{place}, field `{name}`");
            let ty = self.type_of(&element.algebraic_type, &place)?;
            let field = taken.take(function_ident(name, &place)?);
            if let Some(attribute) = attribute(number) {
                let _ = writeln!(out, "    {attribute}");
            }
            if plain(&field) != &**name {
                let _ = writeln!(out, "    #[spacetime(name = {:?})]", &**name);
            }
            let _ = writeln!(out, "    pub {field}: {ty},");
        }
        Ok(())
    }

    /// A type that is not the rows of a table.
    fn ty(&self, reference: AlgebraicTypeRef, out: &mut String) -> Result<(), Error> {
        let name = self.names.get(reference, "a type")?;
        let place = format!("type `{name}`");
        let ty = self.resolve(reference, &place)?;
        let krate = self.krate_key();
        let krate = krate.map(|key| format!("#[spacetime({key})]\n"));
        let krate = krate.unwrap_or_default();
        match ty {
            AlgebraicType::Product(product) => {
                let derive = self.derive("SpacetimeType", "");
                let _ = writeln!(
                    out,
                    "\n/// The type `{name}`.\n{derive}\n{krate}#[allow(dead_code, reason = \"a script need not use everything\")]\npub struct {name} {{"
                );
                self.fields(product, &place, out, |_| None)?;
            }
            AlgebraicType::Sum(sum) => {
                let plain_enum = self.has_order(ty);
                let further = if plain_enum {
                    ", Copy, Eq, PartialOrd, Ord, Hash"
                } else {
                    ""
                };
                let derive = self.derive("SpacetimeType", further);
                let _ = writeln!(
                    out,
                    "\n/// The type `{name}`.\n{derive}\n{krate}#[allow(dead_code, reason = \"a script need not use everything\")]\npub enum {name} {{"
                );
                let mut taken = Taken::default();
                for (number, variant) in sum.variants.iter().enumerate() {
                    let Some(name) = variant.name() else {
                        return Err(Error::Type {
                            place,
                            problem: format!("its variant number {number} has no name"),
                        });
                    };
                    let place = format!("{place}, variant `{name}`");
                    let case = taken.take(type_ident(name, &place)?);
                    if plain(&case) != &**name {
                        let _ = writeln!(out, "    #[spacetime(name = {:?})]", &**name);
                    }
                    if variant.algebraic_type.is_unit() {
                        let _ = writeln!(out, "    {case},");
                    } else {
                        let ty = self.type_of(&variant.algebraic_type, &place)?;
                        let _ = writeln!(out, "    {case}({ty}),");
                    }
                }
            }
            // A name for another type is that type.
            other => {
                let ty = self.type_of(other, &place)?;
                let _ = writeln!(
                    out,
                    "\n/// The type `{name}`.\n#[allow(dead_code, reason = \"a script need not use everything\")]\npub type {name} = {ty};"
                );
                return Ok(());
            }
        }
        out.push_str("}\n");
        Ok(())
    }

    /// Whether values of a column can be put in order in Rust.
    fn has_order(&self, ty: &AlgebraicType) -> bool {
        match ty {
            AlgebraicType::F32 | AlgebraicType::F64 => false,
            AlgebraicType::Ref(reference) => {
                let ty = self.module.typespace.get(*reference);
                ty.is_some_and(|ty| matches!(ty, AlgebraicType::Sum(_)) && self.has_order(ty))
            }
            AlgebraicType::Sum(sum) => {
                !sum.variants.is_empty() && sum.is_simple_enum() && !ty.is_schedule_at()
            }
            AlgebraicType::Product(product) => {
                product.is_identity()
                    || product.is_connection_id()
                    || product.is_timestamp()
                    || product.is_time_duration()
                    || product.is_uuid()
            }
            AlgebraicType::Array(_) => false,
            _ => true,
        }
    }

    /// The type as code.
    fn type_of(&self, ty: &AlgebraicType, place: &str) -> Result<String, Error> {
        let krate = &self.krate;
        let no_type = |problem: &str| {
            Err(Error::Type {
                place: place.to_owned(),
                problem: problem.to_owned(),
            })
        };
        if ty.is_schedule_at() {
            return Ok(format!("{krate}::ScheduleAt"));
        }
        Ok(match ty {
            AlgebraicType::Ref(reference) => {
                self.resolve(*reference, place)?;
                self.names.get(*reference, place)?
            }
            AlgebraicType::Array(array) => {
                format!("::std::vec::Vec<{}>", self.type_of(&array.elem_ty, place)?)
            }
            AlgebraicType::Sum(sum) => {
                if let Some(some) = sum.as_option() {
                    format!("::core::option::Option<{}>", self.type_of(some, place)?)
                } else if let Some((ok, err)) = sum.as_result() {
                    let (ok, err) = (self.type_of(ok, place)?, self.type_of(err, place)?);
                    format!("::core::result::Result<{ok}, {err}>")
                } else {
                    return no_type("it has an enum without a name");
                }
            }
            AlgebraicType::Product(product) => {
                let known = [
                    (product.is_identity(), "Identity"),
                    (product.is_connection_id(), "ConnectionId"),
                    (product.is_timestamp(), "Timestamp"),
                    (product.is_time_duration(), "TimeDuration"),
                    (product.is_uuid(), "Uuid"),
                ];
                if product.is_unit() {
                    return Ok("()".to_owned());
                }
                match known.iter().find(|(is, _)| *is) {
                    Some((_, name)) => format!("{krate}::{name}"),
                    None => return no_type("it has a struct without a name"),
                }
            }
            AlgebraicType::String => "::std::string::String".to_owned(),
            AlgebraicType::Bool => "bool".to_owned(),
            AlgebraicType::I8 => "i8".to_owned(),
            AlgebraicType::U8 => "u8".to_owned(),
            AlgebraicType::I16 => "i16".to_owned(),
            AlgebraicType::U16 => "u16".to_owned(),
            AlgebraicType::I32 => "i32".to_owned(),
            AlgebraicType::U32 => "u32".to_owned(),
            AlgebraicType::I64 => "i64".to_owned(),
            AlgebraicType::U64 => "u64".to_owned(),
            AlgebraicType::I128 => "i128".to_owned(),
            AlgebraicType::U128 => "u128".to_owned(),
            AlgebraicType::I256 => format!("{krate}::i256"),
            AlgebraicType::U256 => format!("{krate}::u256"),
            AlgebraicType::F32 => "f32".to_owned(),
            AlgebraicType::F64 => "f64".to_owned(),
        })
    }

    fn functions(
        &self,
        what: &str,
        functions: &[Function<'_>],
        taken: &mut Taken,
        out: &mut String,
    ) -> Result<(), Error> {
        if functions.is_empty() {
            return Ok(());
        }
        let _ = writeln!(out, "\n{}::{what}s! {{", self.krate);
        if let Some(krate) = self.krate_key() {
            let _ = writeln!(out, "    {krate};");
        }
        for function in functions {
            let name = function.name;
            let place = format!("{what} `{name}`");
            let method = taken.take_method(function_ident(name, &place)?);
            if plain(&method) != name {
                let _ = writeln!(out, "    #[{what}(name = {name:?})]");
            }
            let mut parameters = Taken::default();
            let mut list = Vec::new();
            for (number, parameter) in function.params.elements.iter().enumerate() {
                let wire = parameter.name().map(|name| &**name);
                let place = match wire {
                    Some(wire) => format!("{place}, parameter `{wire}`"),
                    None => format!("{place}, parameter number {number}"),
                };
                let ty = self.type_of(&parameter.algebraic_type, &place)?;
                let ident = match wire {
                    Some(wire) => function_ident(wire, &place)?,
                    None => format!("argument{number}"),
                };
                let ident = parameters.take(ident);
                let attribute = match wire {
                    Some(wire) if plain(&ident) != wire => {
                        format!("#[spacetime(name = {wire:?})] ")
                    }
                    _ => String::new(),
                };
                list.push(format!("{attribute}{ident}: {ty}"));
            }
            let answer = match function.answer {
                Some(ty) if !ty.is_unit() => format!(" -> {}", self.type_of(ty, &place)?),
                _ => String::new(),
            };
            let _ = writeln!(out, "    pub fn {method}({}){answer};", list.join(", "));
        }
        out.push_str("}\n");
        Ok(())
    }
}

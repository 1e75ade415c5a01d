//! What function a native becomes: every rule about parameters and results.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use crate::domain::{CFX, Database, Kind, Native, Param, Set, Type};
use crate::error::{Defect, Problem, Problems};
use crate::expr::{Expr, Statement};
use crate::names::{parameter, parse_hash, snake_case};
use crate::special_cases::{Action, Role, SpecialCases};

/// Room for a text that a native writes, where no source says how long it may be.
const WRITTEN_TEXT: usize = 1024;
/// The longest tuple that is a list of arguments.
const TUPLE: usize = 16;

/// A function.
#[derive(Debug)]
pub struct Function {
    /// Empty for natives that stand in the set's own module.
    pub(crate) module: String,
    pub(crate) name: String,
    /// Generic parameters.
    pub(crate) generics: Vec<String>,
    /// Names and types.
    pub(crate) params: Vec<(String, String)>,
    /// Empty for nothing.
    pub(crate) result: String,
    pub(crate) body: Vec<Statement>,
    /// Parameters that make it unsafe.
    pub(crate) buffers: Vec<String>,
    /// Parameters of type `Any`.
    pub(crate) untyped: Vec<String>,
    /// What the values of the result are, where there are several.
    pub(crate) values: Vec<String>,
    /// It returns functions that must be kept.
    pub(crate) keeps: bool,
    /// Functions that it once was.
    pub(crate) old_names: Vec<String>,
}

impl Function {
    /// Its path from the set's module.
    pub(crate) fn path(&self) -> String {
        if self.module.is_empty() {
            self.name.clone()
        } else {
            format!("{}::{}", self.module, self.name)
        }
    }

    /// The first line, without what opens the body.
    pub(crate) fn signature(&self) -> String {
        let mut out = self.head(&self.name);
        for (index, (name, ty)) in self.params.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            let _ = write!(out, "{comma}{name}: {ty}");
        }
        out + ")" + &self.arrow()
    }

    pub(crate) fn head(&self, name: &str) -> String {
        let safety = if self.buffers.is_empty() {
            ""
        } else {
            "unsafe "
        };
        let mut out = format!("pub {safety}fn {name}");
        if !self.generics.is_empty() {
            let _ = write!(out, "<{}>", self.generics.join(", "));
        }
        out + "("
    }

    pub(crate) fn arrow(&self) -> String {
        if self.result.is_empty() {
            String::new()
        } else {
            format!(" -> {}", self.result)
        }
    }
}

/// A native in a set.
#[derive(Debug)]
pub struct Binding<'a> {
    /// The native.
    pub native: &'a Native,
    /// Its function, else why it has none.
    pub function: Result<Function, String>,
}

/// Decides on the functions of a set.
///
/// # Errors
/// Special cases that do not fit, and natives that would be the same function.
pub fn bind<'a>(
    database: &'a Database,
    set: Set,
    cases: &SpecialCases,
) -> Result<Vec<Binding<'a>>, Problems> {
    let mut bindings = Vec::new();
    let mut problems = Vec::new();
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    let mut report = |native: &Native, what| {
        problems.push(Problem {
            file: native.file.clone(),
            namespace: native.namespace.clone(),
            native: native.label(),
            what,
        });
    };
    for native in database.of_set(set) {
        let function = match exclusion(native, set, cases) {
            Some(reason) => Err(reason),
            None => match function(native, set, cases) {
                // Files that are none of a namespace.
                Ok(function) if ["aliases", "mod"].contains(&&*function.module) => {
                    report(native, Defect::MalformedName(native.namespace.clone()));
                    continue;
                }
                Ok(function) => {
                    let path = function.path();
                    if let Some(other) = paths.insert(path.clone(), native.label()) {
                        report(native, Defect::SamePath { path, other });
                    }
                    Ok(function)
                }
                Err(defect) => {
                    report(native, defect);
                    continue;
                }
            },
        };
        bindings.push(Binding { native, function });
    }
    drop_taken_old_names(&mut bindings);
    if problems.is_empty() {
        bindings.sort_by_cached_key(|binding| match &binding.function {
            Ok(function) => (function.module.clone(), function.name.clone()),
            Err(_) => (
                module(binding.native, set),
                snake_case(&binding.native.label()),
            ),
        });
        Ok(bindings)
    } else {
        Err(Problems(problems))
    }
}

/// All old names stand in one module: one that two natives had is neither's.
fn drop_taken_old_names(bindings: &mut [Binding<'_>]) {
    let mut owners: BTreeMap<String, usize> = BTreeMap::new();
    for binding in bindings.iter() {
        for name in binding.function.iter().flat_map(|f| &f.old_names) {
            *owners.entry(name.clone()).or_default() += 1;
        }
    }
    for binding in bindings {
        if let Ok(function) = &mut binding.function {
            function.old_names.retain(|name| owners[name] == 1);
        }
    }
}

fn exclusion(native: &Native, set: Set, cases: &SpecialCases) -> Option<String> {
    if let Some(reason) = &native.excluded {
        return Some(reason.clone());
    }
    let label = native.label();
    let hash = native.hash_text();
    let case = cases
        .of_whole(Some(set), &[&label, &hash])
        .filter(|case| case.action == Action::Exclude)
        .or_else(|| cases.of_namespace(set, &native.namespace))
        .or_else(|| cases.of_result_type(set, &native.result.to_string()))?;
    Some(case.reason.clone())
}

/// The server's natives are few, and of one namespace: they stand in the set's own module.
fn module(native: &Native, set: Set) -> String {
    match set {
        Set::Server => String::new(),
        Set::Gta5 | Set::Rdr3 => snake_case(&native.namespace),
    }
}

/// The function's parts while they are collected.
struct Builder {
    function: Function,
    before: Vec<Statement>,
    arguments: Vec<Expr>,
    /// Type, name and how to read them: what the native writes.
    outs: Vec<(String, String, Expr)>,
    all_pure: bool,
    functions: Vec<String>,
}

fn function(native: &Native, set: Set, cases: &SpecialCases) -> Result<Function, Defect> {
    let label = native.label();
    let hash = native.hash_text();
    let keys = [label.as_str(), hash.as_str()];
    let name = match cases.of_whole(Some(set), &keys).map(|case| &case.action) {
        Some(Action::Name(name)) => snake_case(name),
        _ if native.name.is_some() => snake_case(&label),
        _ => format!("n_0x{:016x}", native.hash),
    };
    let mut old_names = Vec::new();
    for alias in native
        .aliases
        .iter()
        .filter(|name| parse_hash(name).is_none())
    {
        let old = snake_case(alias);
        if old != name && !old_names.contains(&old) {
            old_names.push(old);
        }
    }
    let mut builder = Builder {
        function: Function {
            module: module(native, set),
            name,
            generics: Vec::new(),
            params: Vec::new(),
            result: String::new(),
            body: Vec::new(),
            buffers: Vec::new(),
            untyped: Vec::new(),
            values: Vec::new(),
            keeps: false,
            old_names,
        },
        before: Vec::new(),
        arguments: Vec::new(),
        outs: Vec::new(),
        all_pure: true,
        functions: Vec::new(),
    };

    let mut params = native.params.iter();
    while let Some(param) = params.next() {
        let name = builder.free_name(&parameter(&param.name));
        let ty = param.ty.to_string();
        let case = cases.of_param(set, &keys, &param.name, &ty);
        let misfit = || Defect::SpecialCase {
            case: case.map(|case| case.text.clone()).unwrap_or_default(),
            place: format!("parameter '{}' of type {ty}", param.name),
        };
        match case.map(|case| &case.action) {
            Some(Action::Role(role)) => {
                let length = matches!(role, Role::Bytes).then(|| params.next());
                if !builder.special(*role, name, param.ty, length.map(|next| next.is_some())) {
                    return Err(misfit());
                }
            }
            Some(Action::Type(other)) => {
                let ty = Type::parse(other).ok_or_else(misfit)?;
                builder.ordinary(name, param, ty, native, set);
            }
            Some(_) => return Err(misfit()),
            None => builder.ordinary(name, param, param.ty, native, set),
        }
    }
    if native.variadic {
        let name = builder.free_name("arguments");
        builder.argument(&name, "impl NativeArg", Expr::atom(&name));
    }

    let result_case = cases.of_result(set, &keys);
    let misfit = || Defect::SpecialCase {
        case: result_case
            .map(|case| case.text.clone())
            .unwrap_or_default(),
        place: format!("the result of type {}", native.result),
    };
    let mut result = native.result;
    let mut valid = native.name.is_some();
    let mut bytes = false;
    match result_case.map(|case| &case.action) {
        None => {}
        Some(Action::Option) if result.kind == Kind::Bool => valid = true,
        Some(Action::Pair) if result.kind == Kind::Bool => valid = false,
        Some(Action::Bytes) if result.kind == Kind::Text => bytes = true,
        Some(Action::Type(other)) => result = Type::parse(other).ok_or_else(misfit)?,
        Some(_) => return Err(misfit()),
    }
    Ok(builder.finish(native.hash, result, valid, bytes, set))
}

impl Builder {
    fn free_name(&self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut number = 2;
        while self.is_taken(&free) {
            free = format!("{name}_{number}");
            number += 1;
        }
        free
    }

    fn is_taken(&self, name: &str) -> bool {
        self.function.params.iter().any(|(taken, _)| taken == name)
            || self.outs.iter().any(|(_, taken, _)| taken == name)
    }

    fn argument(&mut self, name: &str, ty: &str, argument: Expr) {
        self.function.params.push((name.to_owned(), ty.to_owned()));
        self.arguments.push(argument);
    }

    /// A parameter whose type says what it is.
    fn ordinary(&mut self, name: String, param: &Param, ty: Type, native: &Native, set: Set) {
        if param.written_text {
            return self.written_text(name, WRITTEN_TEXT);
        }
        if ty.pointer {
            return match pointer_role(native, ty) {
                Role::Buffer => self.buffer(name),
                Role::Input => self.input(name, ty),
                role => self.out(name, ty, role == Role::InOut),
            };
        }
        let rust = match ty.kind {
            Kind::Hash => return self.converted(name, "Hash"),
            Kind::Int | Kind::Any if param.name.to_ascii_lowercase().ends_with("hash") => {
                return self.converted(name, "Hash");
            }
            Kind::Handle("Entity") => return self.converted(name, "Entity"),
            Kind::Handle("Player") if set == Set::Server => {
                return self.converted(name, "PlayerId");
            }
            Kind::Text if set == Set::Server && param.name == "playerSrc" => {
                return self.converted(name, "PlayerId");
            }
            Kind::Func => return self.function(name),
            Kind::Object => {
                let packed = Expr::atom(&format!("Packed({name})"));
                return self.argument(&name, "&(impl Serialize + ?Sized)", packed);
            }
            Kind::Any => {
                self.function.untyped.push(name.clone());
                "i32"
            }
            Kind::Text => "&str",
            kind => value_type(kind),
        };
        let argument = Expr::atom(&name);
        self.argument(&name, rust, argument);
    }

    /// A parameter of which a special case says what it is; whether that can be.
    /// `length` says whether the parameter that is its length exists.
    fn special(&mut self, role: Role, name: String, ty: Type, length: Option<bool>) -> bool {
        let value_pointer = ty.pointer && ty.kind != Kind::Any;
        let text = ty.kind == Kind::Text;
        let fits = match role {
            Role::Out | Role::InOut | Role::Input => value_pointer,
            Role::Buffer => ty.pointer,
            Role::Bytes => text && length == Some(true),
            Role::Text(_) => text || ty.pointer,
            Role::Nullable => text,
            Role::Matrix => ty.kind == Kind::Long,
            Role::AnyValue => ty.kind == Kind::Any && !ty.pointer,
        };
        if !fits {
            return false;
        }
        let atom = Expr::atom(&name);
        match role {
            Role::Out => self.out(name, ty, false),
            Role::InOut => self.out(name, ty, true),
            Role::Input => self.input(name, ty),
            Role::Buffer => self.buffer(name),
            Role::Text(size) => self.written_text(name, size),
            Role::Bytes => {
                self.argument(&name, "&[u8]", atom);
                self.arguments.push(Expr::atom(&format!("{name}.len()")));
            }
            Role::Nullable => self.argument(&name, "Option<&str>", atom),
            Role::AnyValue => self.argument(&name, "impl NativeArg", atom),
            Role::Matrix => {
                let matrix = Expr::atom(&format!("matrix({name})"));
                self.argument(&name, "&mut [f32; 16]", matrix);
            }
        }
        true
    }

    /// A parameter that several types are accepted for.
    fn converted(&mut self, name: String, ty: &str) {
        let argument = Expr::atom(&name);
        self.argument(&name, &format!("impl Into<{ty}>"), argument);
        self.before.push(Statement::new(
            &format!("let {name}: {ty} = "),
            Expr::atom(&format!("{name}.into()")),
        ));
    }

    fn out(&mut self, name: String, ty: Type, initial: bool) {
        let rust = value_type(ty.kind);
        let start = if initial {
            self.function.params.push((name.clone(), rust.to_owned()));
            self.all_pure = false;
            format!("Out::new({name})")
        } else {
            format!("Out::<{rust}>::default()")
        };
        self.before.push(Statement::new(
            &format!("let mut {name} = "),
            Expr::atom(&start),
        ));
        self.arguments.push(Expr::atom(&format!("&mut {name}")));
        let read = Expr::atom(&format!("{name}.get()"));
        self.outs.push((rust.to_owned(), name, read));
    }

    fn input(&mut self, name: String, ty: Type) {
        let argument = Expr::atom(&format!("&mut Out::new({name})"));
        if ty.kind == Kind::Handle("Entity") {
            self.converted(name, "Entity");
            self.arguments.pop();
            self.arguments.push(argument);
        } else {
            self.argument(&name, value_type(ty.kind), argument);
        }
    }

    fn buffer(&mut self, name: String) {
        let argument = Expr::atom(&name);
        self.argument(&name, "&mut [u8]", argument);
        self.before.push(Statement::comment(
            "// SAFETY: the caller promises that the native stays inside.",
        ));
        self.before.push(Statement::new(
            &format!("let {name} = unsafe {{ "),
            Expr::atom(&format!("Buffer::new({name}) }}")),
        ));
        self.function.buffers.push(name);
    }

    fn written_text(&mut self, name: String, size: usize) {
        self.before.push(Statement::new(
            &format!("let mut {name} = "),
            Expr::atom(&format!("TextBuffer::new({size})")),
        ));
        self.arguments.push(Expr::atom(&format!("{name}.buffer()")));
        let read = Expr::atom(&format!("{name}.into_text()"));
        self.outs.push(("String".to_owned(), name, read));
    }

    fn function(&mut self, name: String) {
        let marker = match self.functions.len() {
            0 => "M".to_owned(),
            number => format!("M{}", number + 1),
        };
        self.argument(
            &name,
            &format!("impl Handler<{marker}, Output: Serialize> + 'static"),
            Expr::atom(&format!("&{name}")),
        );
        self.function.generics.push(format!("{marker}: 'static"));
        self.before.push(Statement::new(
            &format!("let {name} = "),
            Expr::atom(&format!("FuncRef::new({name})")),
        ));
        self.functions.push(name);
    }

    fn finish(mut self, hash: u64, result: Type, valid: bool, bytes: bool, set: Set) -> Function {
        let mut unpack = false;
        let result_type = match result.kind {
            _ if result.pointer => "i64",
            Kind::Void => "",
            Kind::Text if bytes => "Option<Vec<u8>>",
            Kind::Text => "Option<String>",
            Kind::Handle("Player") if set == Set::Server => "Option<String>",
            Kind::Object => {
                unpack = true;
                self.function
                    .generics
                    .push("T: DeserializeOwned".to_owned());
                "Option<T>"
            }
            Kind::Func => "Option<String>",
            kind => value_type(kind),
        };
        let call_name =
            if result.kind == Kind::Void && !(self.outs.is_empty() && self.functions.is_empty()) {
                "call::<()>"
            } else {
                "call"
            };
        let call = Expr::call(
            call_name,
            vec![
                Expr::atom(&format!("0x{hash:016X}")),
                Expr::Tuple(nested(self.arguments)),
            ],
        );
        let mut body = self.before;
        let mut values: Vec<(String, String, Expr)> = self.outs;
        for name in self.functions {
            let read = Expr::atom(&name);
            values.push(("FuncRef".to_owned(), name, read));
            self.function.keeps = true;
            self.all_pure = false;
        }
        if unpack {
            body.push(Statement::new("let result: Option<Packed<T>> = ", call));
            body.push(Statement::tail(Expr::atom(
                "result.map(|Packed(value)| value)",
            )));
            self.function.result = result_type.to_owned();
            self.function.body = body;
            return self.function;
        }
        if values.is_empty() {
            body.push(Statement::tail(call));
            self.function.result = result_type.to_owned();
            self.function.body = body;
            return self.function;
        }

        let optional = result.kind == Kind::Bool && !result.pointer && valid && self.all_pure;
        let mut local = "result".to_owned();
        while values.iter().any(|(_, name, _)| *name == local)
            || self.function.params.iter().any(|(name, _)| *name == local)
        {
            local.push('_');
        }
        if result.kind == Kind::Void {
            body.push(Statement::new("", call));
        } else {
            body.push(Statement::new(
                &format!("let {local}: {result_type} = "),
                call,
            ));
            if !optional {
                values.insert(
                    0,
                    (
                        result_type.to_owned(),
                        "result".to_owned(),
                        Expr::atom(&local),
                    ),
                );
            }
        }
        let (mut types, mut reads) = (Vec::new(), Vec::new());
        for (ty, name, read) in values {
            self.function.values.push(name);
            types.push(ty);
            reads.push(read);
        }
        let ty = if types.len() == 1 {
            types.remove(0)
        } else {
            format!("({})", types.join(", "))
        };
        let value = if reads.len() == 1 {
            reads.remove(0)
        } else {
            Expr::Tuple(reads)
        };
        if optional {
            body.push(Statement::tail(Expr::Then(local, Box::new(value))));
            self.function.result = format!("Option<{ty}>");
        } else {
            body.push(Statement::tail(value));
            self.function.result = ty;
        }
        self.function.body = body;
        self.function
    }
}

/// What is passed by address, by the native's name.
fn pointer_role(native: &Native, ty: Type) -> Role {
    if ty.kind == Kind::Any {
        return Role::Buffer;
    }
    let name = native.name.as_deref().unwrap_or_default();
    let name = name.trim_start_matches('_');
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    let consumed = starts(&["DELETE_", "REMOVE_", "FADE_AND_DESTROY_", "CLEAR_SEQUENCE_"])
        || name.ends_with("_AS_NO_LONGER_NEEDED");
    if consumed && native.result.kind == Kind::Void {
        Role::Input
    } else if starts(&["SET_", "CLEAR_"]) {
        Role::InOut
    } else {
        Role::Out
    }
}

/// The Rust type of a value that is passed as it is.
fn value_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Int | Kind::Any => "i32",
        Kind::Long => "i64",
        Kind::Float => "f32",
        Kind::Bool => "bool",
        Kind::Vector3 => "Vector3",
        Kind::Hash => "Hash",
        Kind::Handle(name) => name,
        Kind::Void | Kind::Text | Kind::Func | Kind::Object => unreachable!("not a plain value"),
    }
}

/// The arguments in tuples that are short enough.
fn nested(arguments: Vec<Expr>) -> Vec<Expr> {
    if arguments.len() <= TUPLE {
        return arguments;
    }
    let mut tuples = Vec::new();
    let mut rest = arguments.into_iter().peekable();
    while rest.peek().is_some() {
        tuples.push(Expr::Tuple(rest.by_ref().take(TUPLE).collect()));
    }
    tuples
}

/// Where the native's own page is.
pub(crate) fn page(native: &Native, set: Set) -> String {
    let hash = native.hash_text();
    if set == Set::Rdr3 && native.namespace != CFX {
        format!("https://alloc8or.re/rdr3/nativedb/?n={hash}")
    } else {
        let hash = hash.trim_start_matches("0x");
        format!("https://docs.fivem.net/natives/?_0x{hash}")
    }
}

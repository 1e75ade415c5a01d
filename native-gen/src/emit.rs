//! The files that hold the functions of a set.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use crate::binding::{Binding, Function};
use crate::docs;
use crate::domain::{Native, Set};
use crate::expr::{Expr, Statement};

/// File names and contents.
pub type Files = BTreeMap<String, String>;

/// How every generated file begins; what begins otherwise is not this program's.
pub(crate) const MARK: &str = "// Made by native-gen ";

/// Lints that hold for the files beside `mod.rs` as well.
const LINTS: &str = "
#![allow(
    clippy::doc_lazy_continuation,
    clippy::too_many_arguments,
    clippy::type_complexity,
    reason = \"natives take, give and are described as they are\"
)]
";

/// Writes the functions of a set.
#[must_use]
pub fn rust(set: Set, bindings: &[Binding<'_>]) -> Files {
    let mut modules: BTreeMap<&str, Vec<(&Native, &Function)>> = BTreeMap::new();
    for binding in bindings {
        if let Ok(function) = &binding.function {
            let module = modules.entry(&function.module).or_default();
            module.push((binding.native, function));
        }
    }
    let all: Vec<(&Native, &Function)> = modules.values().flatten().copied().collect();
    let root = modules.remove("").unwrap_or_default();

    let mut files = Files::new();
    let aliases = aliases(&all);
    let mut names: Vec<&str> = modules.keys().copied().collect();
    if aliases.is_some() {
        names.push("aliases");
    }
    names.sort_unstable();

    let mut out = header(&format!("The natives of {}.", title(set)), &all);
    out.push_str(LINTS);
    if !names.is_empty() {
        out.push('\n');
    }
    for name in names {
        let _ = writeln!(out, "pub mod {name};");
    }
    if !root.is_empty() {
        out.push_str("\nuse crate::prelude::*;\n");
        functions(&mut out, set, &root);
    }
    files.insert("mod.rs".to_owned(), out);

    for (name, natives) in modules {
        let namespace = &natives[0].0.namespace;
        let mut out = header(
            &format!("Namespace `{namespace}` of {}.", title(set)),
            &natives,
        );
        out.push_str("\nuse crate::prelude::*;\n");
        functions(&mut out, set, &natives);
        files.insert(format!("{name}.rs"), out);
    }
    if let Some(text) = aliases {
        files.insert("aliases.rs".to_owned(), text);
    }
    files
}

fn title(set: Set) -> &'static str {
    match set {
        Set::Server => "the server",
        Set::Gta5 => "the GTA V client",
        Set::Rdr3 => "the RedM client",
    }
}

fn header(title: &str, natives: &[(&Native, &Function)]) -> String {
    format!(
        "{MARK}{version} from data {digest:016x}; do not edit.\n\n//! {title}\n",
        version = env!("CARGO_PKG_VERSION"),
        digest = digest(natives),
    )
}

fn functions(out: &mut String, set: Set, natives: &[(&Native, &Function)]) {
    for (native, function) in natives {
        out.push('\n');
        for line in docs::of_function(native, function, set) {
            let space = if line.is_empty() { "" } else { " " };
            let _ = writeln!(out, "///{space}{line}");
        }
        doc_aliases(out, &docs::aliases(native, function));
        if function.keeps {
            out.push_str(
                "#[must_use = \"the platform calls the function as long as this lives\"]\n",
            );
        }
        out.push_str("#[inline]\n");
        signature(out, function, &function.name);
        for statement in &function.body {
            statement.write(out);
        }
        out.push_str("}\n");
    }
}

fn doc_aliases(out: &mut String, names: &[String]) {
    /// What rustfmt leaves on one line.
    const WIDTH: usize = 70;
    let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let flat = names.join(", ");
    match names.len() {
        0 => {}
        1 => {
            let _ = writeln!(out, "#[doc(alias({flat}))]");
        }
        _ if flat.len() <= WIDTH => {
            let _ = writeln!(out, "#[doc(alias({flat}))]");
        }
        _ => {
            let _ = writeln!(out, "#[doc(alias(\n    {}\n))]", names.join(",\n    "));
        }
    }
}

fn signature(out: &mut String, function: &Function, name: &str) {
    const WIDTH: usize = 100;
    let params: Vec<String> = function
        .params
        .iter()
        .map(|(name, ty)| format!("{name}: {ty}"))
        .collect();
    let (head, arrow) = (function.head(name), function.arrow());
    let flat = format!("{head}{}){arrow} {{", params.join(", "));
    if flat.len() <= WIDTH {
        out.push_str(&flat);
    } else {
        out.push_str(&head);
        out.push('\n');
        for param in params {
            let _ = writeln!(out, "    {param},");
        }
        let _ = write!(out, "){arrow} {{");
    }
    out.push('\n');
}

/// The functions that are called otherwise today, or nothing.
fn aliases(natives: &[(&Native, &Function)]) -> Option<String> {
    let mut old: Vec<(&str, &Function)> = natives
        .iter()
        .flat_map(|(_, function)| function.old_names.iter().map(|name| (&**name, *function)))
        .collect();
    old.sort_unstable_by_key(|(name, _)| *name);
    if old.is_empty() {
        return None;
    }
    let of_old: Vec<_> = natives
        .iter()
        .filter(|(_, function)| !function.old_names.is_empty())
        .copied()
        .collect();
    let mut out = header("Names that natives had once.", &of_old);
    out.push_str("\nuse crate::prelude::*;\n");
    for (name, function) in old {
        let path = function.path();
        let _ = write!(out, "\n/// Now [`{path}`](super::{path}).\n");
        if !function.buffers.is_empty() {
            let _ = write!(out, "///\n/// # Safety\n///\n/// As there.\n");
        }
        let note = format!("note = \"now called `{path}`\"");
        let flat = format!("#[deprecated({note})]");
        if flat.len() <= 100 {
            let _ = writeln!(out, "{flat}");
        } else {
            let _ = writeln!(out, "#[deprecated(\n    {note}\n)]");
        }
        out.push_str("#[inline]\n");
        signature(&mut out, function, name);
        let arguments = function
            .params
            .iter()
            .map(|(name, _)| Expr::atom(name))
            .collect();
        let call = Expr::call(&format!("super::{path}"), arguments);
        if function.buffers.is_empty() {
            Statement::tail(call).write(&mut out);
        } else {
            Statement::comment("// SAFETY: the caller promises the same.").write(&mut out);
            Statement::tail(Expr::Unsafe(Box::new(call))).write(&mut out);
        }
        out.push_str("}\n");
    }
    Some(out)
}

/// FNV-1a over the facts that the functions are made of.
fn digest(natives: &[(&Native, &Function)]) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for (native, _) in natives {
        // Where the native was read from is none of its facts.
        let facts = Native {
            file: String::new(),
            ..(*native).clone()
        };
        for byte in format!("{facts:?}").bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
    hash
}

//! The calls, written from the functions' signatures.
//!
//! What argument number `j` is depends on its type and on `j` only, so that the recorder
//! knows it, too.

use std::fmt::Write as _;

/// A generated function.
pub struct Function {
    pub path: String,
    /// The types of its parameters.
    pub types: Vec<String>,
    is_unsafe: bool,
    /// Whether the type of its result is the caller's choice.
    chosen: bool,
    result: String,
}

impl Function {
    /// A function by its path and its signature as text.
    pub fn new(path: String, signature: &str) -> Self {
        let open = signature.find('(').expect("parameters");
        let close = open + closing(&signature[open..]);
        let (head, params) = (&signature[..open], &signature[open + 1..close]);
        Self {
            path,
            types: split(params)
                .into_iter()
                .map(|param| {
                    param
                        .split_once(": ")
                        .expect("a typed parameter")
                        .1
                        .to_owned()
                })
                .collect(),
            is_unsafe: head.contains("unsafe "),
            chosen: head.contains("<T: DeserializeOwned>"),
            result: signature[close + 1..].trim_start_matches(" -> ").to_owned(),
        }
    }

    /// Whether the result may say that there is nothing.
    pub fn optional(&self) -> bool {
        self.result.starts_with("Option<")
    }

    fn call(&self) -> String {
        let mut before = String::new();
        let mut arguments = Vec::new();
        let mut written = Vec::new();
        for (number, ty) in self.types.iter().enumerate() {
            let memory = match ty.as_str() {
                "&mut [u8]" => "buffer",
                "&mut [f32; 16]" => "matrix",
                _ => {
                    arguments.push(argument(ty, number));
                    continue;
                }
            };
            let _ = write!(before, "let mut m{number} = {memory}({number}); ");
            arguments.push(format!("&mut m{number}"));
            written.push(format!("&m{number}"));
        }
        let turbofish = if self.chosen { "::<Vec<i32>>" } else { "" };
        let arguments = arguments.join(", ");
        let mut call = format!("cfx_natives::{}{turbofish}({arguments})", self.path);
        if self.is_unsafe {
            // SAFETY of the guest's call: its buffers are as large as the recorder writes.
            call = format!("unsafe {{ {call} }}");
        }
        let written = written.join(", ");
        format!("{before}let result = {call}; show(result, &[{written}]);")
    }
}

/// Where the parenthesis that begins the text is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    panic!("{text} has no end");
}

/// Splits at the commas that are in no brackets.
fn split(params: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (index, byte) in params.bytes().enumerate() {
        match byte {
            b'(' | b'[' | b'<' => depth += 1,
            b')' | b']' | b'>' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(params[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    parts.push(params[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// An argument as an expression; `second` is whether this is the second call.
fn argument(ty: &str, number: usize) -> String {
    let int = 1001 + number;
    match ty {
        "i32" | "impl NativeArg" => format!("{int}_i32"),
        "i64" => format!("(1 << 40) + {number}_i64"),
        "f32" => format!("{number}.5 + 1.0"),
        "bool" => format!("{} ^ second", number.is_multiple_of(2)),
        "&str" => format!("\"text {number}\""),
        "Option<&str>" => format!("(!second).then_some(\"text {number}\")"),
        "Hash" | "impl Into<Hash>" => format!("Hash({:#X})", 0xABC0_0000_u32 + number as u32),
        "impl Into<PlayerId>" => format!("PlayerId::new({int})"),
        "Vector3" => format!("Vector3::new({number}.5, {number}.25, {number}.75)"),
        "&[u8]" => format!("&bytes({number})"),
        "&(impl Serialize + ?Sized)" => format!("&[{int}]"),
        handler if handler.starts_with("impl Handler<") => "|| {}".to_owned(),
        handle => {
            let handle = handle
                .strip_prefix("impl Into<")
                .map_or(handle, |handle| handle.trim_end_matches('>'));
            assert!(
                handle.bytes().all(|byte| byte.is_ascii_alphanumeric()),
                "what is an argument of the type {ty}?"
            );
            format!("{handle}({int})")
        }
    }
}

/// The file of calls.
pub fn source<'a>(functions: impl Iterator<Item = &'a Function>) -> String {
    let mut calls = String::new();
    let mut table = String::new();
    for (number, function) in functions.enumerate() {
        let call = function.call();
        let _ = writeln!(
            calls,
            "fn call_{number}(second: bool) {{ let _ = second; {call} }}"
        );
        let _ = writeln!(table, "    call_{number},");
    }
    format!("{calls}pub static CALLS: &[fn(bool)] = &[\n{table}];\n")
}

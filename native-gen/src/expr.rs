//! The few kinds of expressions that bodies are made of, written as rustfmt writes them.

use core::fmt::Write as _;

/// A line of a file.
const WIDTH: usize = 100;
/// Arguments beside each other.
const ARGUMENTS: usize = 60;
/// Where each is no longer than this, arguments share lines.
const SHORT: usize = 10;

/// An expression.
#[derive(Debug, Clone)]
pub(crate) enum Expr {
    /// Text that stays on its line.
    Atom(String),
    Tuple(Vec<Expr>),
    Call(String, Vec<Expr>),
    /// `condition.then(|| value)`.
    Then(String, Box<Expr>),
    /// `unsafe { call }`.
    Unsafe(Box<Expr>),
}

impl Expr {
    pub(crate) fn atom(text: &str) -> Self {
        Self::Atom(text.to_owned())
    }

    pub(crate) fn call(function: &str, arguments: Vec<Self>) -> Self {
        Self::Call(function.to_owned(), arguments)
    }

    /// On one line, unless something in it is too long for that.
    fn flat(&self) -> Option<String> {
        let list = |parts: &[Self]| {
            let parts: Option<Vec<_>> = parts.iter().map(Self::flat).collect();
            parts.map(|parts| parts.join(", "))
        };
        match self {
            Self::Atom(text) => Some(text.clone()),
            Self::Tuple(parts) => {
                let inner = list(parts)?;
                let comma = if parts.len() == 1 { "," } else { "" };
                (inner.len() + comma.len() <= ARGUMENTS).then(|| format!("({inner}{comma})"))
            }
            Self::Call(function, arguments) => {
                let inner = list(arguments)?;
                (inner.len() <= ARGUMENTS).then(|| format!("{function}({inner})"))
            }
            Self::Unsafe(call) => Some(format!("unsafe {{ {} }}", call.flat()?)),
            Self::Then(condition, value) => Some(format!("{condition}.then(|| {})", value.flat()?)),
        }
    }

    fn is_short(&self) -> bool {
        let Self::Atom(text) = self else {
            return false;
        };
        let name = text.trim_start_matches("&mut ").trim_start_matches('&');
        text.len() <= SHORT
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    }

    /// Writes arguments side by side on as many lines as it takes.
    fn fill(out: &mut String, indent: usize, parts: &[Self]) {
        let mut column = WIDTH;
        for (index, part) in parts.iter().enumerate() {
            let Self::Atom(text) = part else { continue };
            // rustfmt counts the space behind the comma, which the last one has not.
            let last = index + 1 == parts.len();
            if column + 1 + text.len() + 1 + usize::from(!last) > WIDTH {
                if index > 0 {
                    out.push('\n');
                }
                let _ = write!(out, "{:1$}", "", indent + 4);
                column = indent + 4;
            } else {
                out.push(' ');
                column += 1;
            }
            let _ = write!(out, "{text},");
            column += text.len() + 1;
        }
        let _ = write!(out, "\n{:1$})", "", indent);
    }

    /// Writes it at `indent`, where `used` columns of the line are taken and `after` more
    /// follow it.
    fn write(&self, out: &mut String, indent: usize, used: usize, after: usize) {
        if let Some(flat) = self.flat()
            && (used + flat.len() + after <= WIDTH || matches!(self, Self::Atom(_)))
        {
            out.push_str(&flat);
            return;
        }
        let vertical = |out: &mut String, parts: &[Self]| {
            out.push_str("(\n");
            if parts.iter().all(Self::is_short) {
                return Self::fill(out, indent, parts);
            }
            for part in parts {
                let _ = write!(out, "{:1$}", "", indent + 4);
                part.write(out, indent + 4, indent + 4, 1);
                out.push_str(",\n");
            }
            let _ = write!(out, "{:1$})", "", indent);
        };
        match self {
            Self::Atom(text) => out.push_str(text),
            Self::Tuple(parts) => vertical(out, parts),
            Self::Call(function, arguments) => {
                out.push_str(function);
                vertical(out, arguments);
            }
            Self::Unsafe(call) => {
                let _ = write!(out, "unsafe {{\n{:1$}", "", indent + 4);
                call.write(out, indent + 4, indent + 4, 0);
                let _ = write!(out, "\n{:1$}}}", "", indent);
            }
            Self::Then(condition, value) => {
                let _ = write!(out, "{condition}.then(|| {{\n{:1$}", "", indent + 4);
                value.write(out, indent + 4, indent + 4, 0);
                let _ = write!(out, "\n{:1$}}})", "", indent);
            }
        }
    }
}

/// A line of a body.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    before: String,
    expr: Option<Expr>,
    after: &'static str,
}

impl Statement {
    pub(crate) fn new(before: &str, expr: Expr) -> Self {
        Self {
            before: before.to_owned(),
            expr: Some(expr),
            after: ";",
        }
    }

    pub(crate) fn tail(expr: Expr) -> Self {
        Self {
            before: String::new(),
            expr: Some(expr),
            after: "",
        }
    }

    pub(crate) fn comment(text: &str) -> Self {
        Self {
            before: text.to_owned(),
            expr: None,
            after: "",
        }
    }

    /// Writes it into a function's body.
    pub(crate) fn write(&self, out: &mut String) {
        const INDENT: usize = 4;
        let _ = write!(out, "{:1$}{2}", "", INDENT, self.before);
        if let Some(expr) = &self.expr {
            expr.write(out, INDENT, INDENT + self.before.len(), self.after.len());
        }
        out.push_str(self.after);
        out.push('\n');
    }
}

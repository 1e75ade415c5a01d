//! Documentation comments of functions.

use core::fmt::Write as _;

use crate::binding::{Function, page};
use crate::domain::{Native, Set};
use crate::names::{parameter, parse_hash, pascal_case};

/// The lines of a function's documentation, without their `///`.
pub(crate) fn of_function(native: &Native, function: &Function, set: Set) -> Vec<String> {
    let mut first = format!("`{}`", native.platform_name());
    if let Some(build) = native.build.filter(|build| *build > set.base_build()) {
        let _ = write!(first, ", since game build {build}");
    }
    if native.unused {
        first.push_str(", does nothing any more");
    }
    first.push('.');
    let mut lines = vec![first];
    let mut paragraph = |text: String| {
        lines.push(String::new());
        lines.extend(text.lines().map(str::to_owned));
    };
    let prose = &native.prose;
    if !prose.description.trim().is_empty() {
        paragraph(markdown(&prose.description));
    }
    let described: Vec<String> = native
        .params
        .iter()
        .filter(|param| !param.description.trim().is_empty())
        .map(|param| {
            let text = inline(&param.description);
            format!("- `{}`: {text}", parameter(&param.name))
        })
        .collect();
    if !described.is_empty() {
        paragraph(described.join("\n"));
    }
    if !prose.result.trim().is_empty() {
        paragraph(format!("Returns: {}", inline(&prose.result)));
    }
    if function.values.len() > 1 {
        paragraph(format!("The values: {}.", code_list(&function.values)));
    }
    if !function.untyped.is_empty() {
        paragraph(format!(
            "Of unknown type: {}.",
            code_list(&function.untyped)
        ));
    }
    if function.keeps {
        paragraph(
            "What is returned keeps the function alive: the platform calls it for as long as \
             the value lives."
                .to_owned(),
        );
    }
    if native.variadic {
        paragraph("`arguments` are the further arguments, as a tuple.".to_owned());
    }
    for (language, code) in &prose.examples {
        paragraph(format!(
            "```{}\n{}\n```",
            language_name(language),
            clean(code).trim_end().replace("```", "'''")
        ));
    }
    paragraph(format!("<{}>", page(native, set)));
    if !function.buffers.is_empty() {
        paragraph("# Safety".to_owned());
        paragraph(format!(
            "No source says how many bytes the native reads and writes at {}: there must be as \
             many as it takes.",
            code_list(&function.buffers)
        ));
    }
    lines
}

fn code_list(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// Everything that the native is called elsewhere.
pub(crate) fn aliases(native: &Native, function: &Function) -> Vec<String> {
    let mut names = Vec::new();
    let mut add = |name: String| {
        if name != function.name && !names.contains(&name) {
            names.push(name);
        }
    };
    add(native.platform_name());
    for name in native.name.iter().chain(&native.later_name) {
        add(name.clone());
        add(pascal_case(name));
    }
    add(native.hash_text());
    for alias in &native.aliases {
        add(alias.clone());
        if parse_hash(alias).is_none() {
            add(pascal_case(alias));
        }
    }
    names
}

/// A language that rustdoc does not take for Rust.
fn language_name(language: &str) -> String {
    let name: String = language
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    match name.as_str() {
        "" | "rust" | "rs" => "text".to_owned(),
        _ => name.to_ascii_lowercase(),
    }
}

/// Prose of the database as Markdown that rustdoc takes without a warning, whatever it
/// holds.
pub(crate) fn markdown(text: &str) -> String {
    let mut out = String::new();
    let mut fenced = false;
    for line in clean(text).lines() {
        let trimmed = line.trim();
        if let Some(language) = trimmed.strip_prefix("```") {
            // A fence with text behind it on the same line is one of inline code.
            if fenced || !language.contains('`') {
                let language = if fenced {
                    String::new()
                } else {
                    language_name(language)
                };
                fenced = !fenced;
                let _ = writeln!(out, "```{language}");
                continue;
            }
        }
        if fenced {
            out.push_str(line.trim_end());
        } else {
            // Indented lines would be code, and code would be Rust.
            escape(&mut out, trimmed);
        }
        out.push('\n');
    }
    if fenced {
        out.push_str("```\n");
    }
    out.trim_matches('\n').to_owned()
}

/// The same on one line.
fn inline(text: &str) -> String {
    let text = clean(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut out = String::new();
    escape(&mut out, &words.join(" "));
    out
}

/// The text with line ends of one kind and without what cannot be seen.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.replace('\t', " ");
    text.chars()
        .filter(|char| *char == '\n' || !is_invisible(*char))
        .collect()
}

/// Marks of direction and the like turn the text that a reader sees around.
fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A line of text: code in backticks stays, links stay, addresses become links, and what
/// would be a tag or a link to an item does not.
fn escape(out: &mut String, line: &str) {
    // What else begins a block of code.
    if line.starts_with("~~~") {
        out.push('\\');
    }
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        if first == '`' {
            let ticks = rest.len() - rest.trim_start_matches('`').len();
            let (fence, inside) = rest.split_at(ticks);
            if let Some(end) = inside.find(fence) {
                let code = ticks + end + ticks;
                out.push_str(&rest[..code]);
                rest = &rest[code..];
            } else {
                out.push_str(&"\\`".repeat(ticks));
                rest = inside;
            }
        } else if let Some((link, behind)) = link(rest) {
            out.push_str(&link);
            rest = behind;
        } else if let Some(length) = address(rest) {
            let _ = write!(out, "<{}>", &rest[..length]);
            rest = &rest[length..];
        } else {
            if matches!(first, '<' | '>' | '[' | ']') {
                out.push('\\');
            }
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
}

/// The length of the web address that `text` begins with.
fn address(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end = text
        .find(|char: char| char.is_whitespace() || "<>[]()\"'`\\|{}".contains(char))
        .unwrap_or(text.len());
    let end = text[..end]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_'])
        .len();
    (end > "https://".len()).then_some(end)
}

/// The link that `text` begins with, and what follows it. Of one that leads elsewhere than
/// to a web address only the text is left.
fn link(text: &str) -> Option<(String, &str)> {
    let (name, behind) = text.strip_prefix('[')?.split_once("](")?;
    let (target, behind) = behind.split_once(')')?;
    if name.contains(['[', ']', '\n']) {
        return None;
    }
    let mut plain = String::new();
    escape(&mut plain, name);
    if address(target) == Some(target.len()) && address(name).is_none() {
        Some((format!("[{plain}]({target})"), behind))
    } else {
        Some((plain, behind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose() {
        for (text, expected) in [
            ("plain words", "plain words"),
            ("\n a\r\n  b\n", "a\nb"),
            ("    indented()", "indented()"),
            (
                "see https://a.example/x?y=1.",
                "see <https://a.example/x?y=1>.",
            ),
            ("(https://a.example/)", "(<https://a.example/>)"),
            ("[text](https://a.example/x)", "[text](https://a.example/x)"),
            ("[text](#_0x12AB)", "text"),
            ("[GET_X]", "\\[GET_X\\]"),
            ("a[0] = b", "a\\[0\\] = b"),
            ("use <b>this</b>", "use \\<b\\>this\\</b\\>"),
            ("`Vec<T>[0]` stays", "`Vec<T>[0]` stays"),
            ("``a ` b`` stays", "``a ` b`` stays"),
            ("one ` alone", "one \\` alone"),
            ("```\ncode[0]\n```", "```text\ncode[0]\n```"),
            ("```lua\nx\n```\n[a]", "```lua\nx\n```\n\\[a\\]"),
            ("```rust\nx\n```", "```text\nx\n```"),
            ("```\nnever closed", "```text\nnever closed\n```"),
            ("dir\u{202E}ection\u{0}", "direction"),
            ("http:// is none", "http:// is none"),
            ("~~~\nx\n~~~", "\\~~~\nx\n\\~~~"),
            ("a\tb\rc", "a b\nc"),
        ] {
            assert_eq!(markdown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn prose_on_one_line() {
        for (text, expected) in [
            ("\n two\n  lines\n", "two lines"),
            ("```\ncode[0]\n``` x", "``` code[0] ``` x"),
            ("```\nnever closed", "\\`\\`\\` never closed"),
            ("a\u{202E}[b]", "a\\[b\\]"),
        ] {
            assert_eq!(inline(text), expected, "{text:?}");
        }
    }
}

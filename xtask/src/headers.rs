//! The headers for C and C++: made from the sources of the functions, compared.

use std::path::Path;

use anyhow::{Context, Result, bail};
use cbindgen::{Config, Language, RenameRule};

/// A header, and the sources that it is made of, in its order.
struct Header {
    path: &'static str,
    guard: &'static str,
    /// What stands at its beginning, each line a comment.
    about: &'static str,
    sources: &'static [&'static str],
    /// Types that no function names: what a callback answers is a number, as any may come.
    more: &'static [&'static str],
    /// What the comment of each function has a line about.
    topics: &'static [&'static str],
}

const HEADERS: [Header; 2] = [
    Header {
        path: "spacetime-client-ffi/include/SpacetimeDBClientFFI.h",
        guard: "SPACETIMEDB_CLIENT_FFI_H",
        about: "SpacetimeDB for C and C++.\n\
        \n\
        Strings that are passed in are copied. A string that is returned as `char *` is the\n\
        caller's, and goes back by spacetimedb_client_free_string. What callbacks are shown is\n\
        valid until they return. Every function may be called from every thread. One that fails\n\
        answers false, 0, -1 or NULL; spacetimedb_client_last_error_code and\n\
        spacetimedb_client_last_error say why, for the calling thread. The names of errors in\n\
        the descriptions stand for SPACETIMEDB_ERROR_ with that name.",
        sources: &[
            "spacetime-client-ffi/src/types.rs",
            "spacetime-client-ffi/src/api.rs",
        ],
        more: &[],
        topics: &["Ownership", "Threads", "Errors"],
    },
    Header {
        path: "wasm-runtime-ffi/include/CfxWasmRuntime.h",
        guard: "CFX_WASM_RUNTIME_H",
        about: "CitizenFX scripts in WebAssembly, for C and C++.\n\
            \n\
            Strings and bytes that are passed in are copied. What is returned as `char *` or\n\
            `uint8_t *` is the caller's, and goes back by wasm_runtime_free_string and\n\
            wasm_runtime_free_bytes. What callbacks are shown is valid until they return. A\n\
            runtime belongs to the thread that made it. A function that fails answers false,\n\
            0, -1 or NULL; wasm_runtime_last_error_code and wasm_runtime_last_error say why,\n\
            for the calling thread. The names of errors in the descriptions stand for\n\
            WASM_RUNTIME_ERROR_ with that name.",
        sources: &[
            "wasm-runtime-ffi/src/types.rs",
            "wasm-runtime-ffi/src/api.rs",
        ],
        more: &["WasmNativeOutcome"],
        topics: &[],
    },
];

/// Makes the headers anew, or compares them with what would be made.
pub(crate) fn generate(check: bool) -> Result<()> {
    println!("\n== headers (cargo xtask headers)");
    for header in &HEADERS {
        let made = header.make()?;
        let path = Path::new(header.path);
        let old = std::fs::read_to_string(path).unwrap_or_default();
        if old == made {
            continue;
        }
        if check {
            bail!(
                "{} is not what the sources give: run `cargo xtask headers` and commit what \
                 changes",
                header.path
            );
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("cannot create {}", folder.display()))?;
        }
        std::fs::write(path, made).with_context(|| format!("cannot write {}", header.path))?;
        println!("wrote {}", header.path);
    }
    Ok(())
}

impl Header {
    fn make(&self) -> Result<String> {
        let mut config = Config {
            language: Language::C,
            cpp_compat: true,
            include_guard: Some(self.guard.to_owned()),
            no_includes: true,
            sys_includes: ["stdbool.h", "stddef.h", "stdint.h"]
                .map(str::to_owned)
                .into(),
            header: Some(self.comment().trim_end().to_owned()),
            usize_is_size_t: true,
            line_length: 96,
            tab_width: 4,
            documentation: true,
            ..Config::default()
        };
        config.export.include = self.more.iter().map(|name| (*name).to_owned()).collect();
        config.enumeration.prefix_with_name = true;
        config.enumeration.rename_variants = RenameRule::ScreamingSnakeCase;
        let mut builder = cbindgen::Builder::new().with_config(config);
        for source in self.sources {
            builder = builder.with_src(source);
        }
        let bindings = builder
            .generate()
            .with_context(|| format!("cannot make {}", self.path))?;
        let mut text = Vec::new();
        bindings.write(&mut text);
        let text = String::from_utf8(text).with_context(|| format!("{} in UTF-8", self.path))?;
        let text = self.polish(&text);
        self.check_topics(&text)?;
        Ok(text)
    }

    /// Looks for the line about each topic in the comment of each function.
    fn check_topics(&self, text: &str) -> Result<()> {
        let mut comment = String::new();
        for line in text.lines() {
            if line.starts_with("/**") {
                comment.clear();
            }
            if line.starts_with("/**") || line.starts_with(" *") {
                comment.push_str(line);
                comment.push('\n');
                continue;
            }
            let is_function = line.contains('(') && !line.starts_with("typedef");
            // What goes on in the next line begins with blanks.
            if !is_function || line.starts_with(char::is_whitespace) {
                continue;
            }
            for topic in self.topics {
                if !comment.contains(&format!("\n * - {topic}: ")) {
                    bail!(
                        "{}: the comment says nothing of '{topic}': {line}",
                        self.path
                    );
                }
            }
            comment.clear();
        }
        Ok(())
    }

    fn comment(&self) -> String {
        let mut comment = String::new();
        let about = self.about.lines();
        let made = ["", "Made by `cargo xtask headers`; do not edit."];
        for line in about.chain(made) {
            comment.push_str(format!("// {line}").trim_end());
            comment.push('\n');
        }
        comment
    }

    /// Leaves out what is said to callers in Rust alone.
    fn polish(&self, text: &str) -> String {
        let mut lines: Vec<&str> = Vec::new();
        let mut skipping = false;
        for line in text.lines() {
            let words = line.trim();
            if words == "* # Safety" {
                skipping = true;
                // And the empty line before it.
                if lines.last().is_some_and(|last| last.trim() == "*") {
                    lines.pop();
                }
            }
            if words.ends_with("*/") {
                skipping = false;
            }
            if !skipping {
                lines.push(line);
            }
        }
        let mut polished = lines.join("\n");
        polished.push('\n');
        polished
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_without_a_topic_is_told() {
        let header = Header {
            topics: &["Errors"],
            ..HEADERS[0]
        };
        let with = "/**\n * Does it.\n *\n * - Errors: none.\n */\nvoid one(int a,\n         int (*b)(int));\n";
        let without = "/**\n * Does it.\n */\nvoid other(void);\n";
        assert!(header.check_topics(with).is_ok());
        let error = header
            .check_topics(&format!("{with}{without}"))
            .unwrap_err()
            .to_string();
        assert!(error.contains("'Errors': void other(void);"), "{error}");
    }
}

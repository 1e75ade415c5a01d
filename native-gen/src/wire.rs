//! The shapes in which the database is published, read into one.
//!
//! - **Shape A** is what the official documentation serves: the result's type in
//!   `results`, other names in `aliases`, the hash in a field and as key.
//! - **Shape B** is the community's: `return_type`, `old_names`, `comment`, the hash as
//!   key only, `_0x...` as the name of a native without one. It tells `char*` that is
//!   written from `const char*` that is read.
//! - **Facts by hash** add to the natives of another file: the first game build that has
//!   one, its later name, which texts it writes.
//!
//! A file's shape is told by its content.

use crate::error::{Defect, Problem};
use crate::json::Node;
use crate::names::{is_identifier, parse_hash};

/// What one file holds.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) natives: Vec<Native>,
    pub(crate) facts: Vec<Facts>,
}

/// A native as it stands in a file.
#[derive(Debug, Default)]
pub(crate) struct Native {
    pub(crate) namespace: String,
    /// The key under which it stands: the text of its hash.
    pub(crate) key: String,
    pub(crate) hash: u64,
    pub(crate) name: Option<String>,
    pub(crate) params: Vec<Param>,
    pub(crate) result: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) apiset: Option<String>,
    pub(crate) game: Option<String>,
    pub(crate) build: Option<String>,
    pub(crate) unused: bool,
    pub(crate) variadic: bool,
    pub(crate) description: String,
    pub(crate) result_description: String,
    /// Language and code.
    pub(crate) examples: Vec<(String, String)>,
    pub(crate) defects: Vec<Defect>,
}

impl Native {
    /// How messages call it.
    pub(crate) fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.key)
    }
}

#[derive(Debug)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) ty: String,
    /// A text that the native writes.
    pub(crate) written_text: bool,
    pub(crate) description: String,
}

/// What a file adds to the native with this hash.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) hash: u64,
    pub(crate) build: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) unused: bool,
    /// Numbers of the parameters whose text is written.
    pub(crate) written_texts: Vec<usize>,
}

/// Reads a file; what is wrong with it as a whole goes to `problems`, what is wrong with
/// a native is kept at the native.
pub(crate) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> File {
    let mut result = File {
        name: file.to_owned(),
        natives: Vec::new(),
        facts: Vec::new(),
    };
    let mut report = |namespace: &str, native: &str, what| {
        problems.push(Problem {
            file: file.to_owned(),
            namespace: namespace.to_owned(),
            native: native.to_owned(),
            what,
        });
    };
    let root: Node = match serde_json::from_str(text) {
        Ok(root) => root,
        Err(error) => {
            report("", "", Defect::Syntax(error.to_string()));
            return result;
        }
    };
    let Node::Object(entries) = root else {
        report("", "", Defect::Shape);
        return result;
    };
    if entries.is_empty() {
        report("", "", Defect::Shape);
    }
    for (key, value) in entries {
        if key.starts_with("0x") {
            match facts(&key, &value) {
                Ok(facts) => result.facts.push(facts),
                Err(defect) => report("", &key, defect),
            }
            continue;
        }
        let Node::Object(natives) = value else {
            report(&key, "", Defect::Shape);
            continue;
        };
        if !is_identifier(&key) {
            report(&key, "", Defect::MalformedName(key.clone()));
            continue;
        }
        for (hash, node) in natives {
            result.natives.push(native(&key, hash, &node));
        }
    }
    result
}

fn facts(key: &str, node: &Node) -> Result<Facts, Defect> {
    let hash = parse_hash(key).ok_or_else(|| Defect::MalformedHash(key.to_owned()))?;
    let mut defects = Vec::new();
    let mut fields = Fields {
        node,
        defects: &mut defects,
    };
    let facts = Facts {
        hash,
        build: fields.text("build"),
        name: fields.text("name"),
        unused: fields.flag("unused"),
        written_texts: fields.numbers("out_str"),
    };
    match defects.into_iter().next() {
        None => Ok(facts),
        Some(defect) => Err(defect),
    }
}

fn native(namespace: &str, key: String, node: &Node) -> Native {
    let mut defects = Vec::new();
    let mut fields = Fields {
        node,
        defects: &mut defects,
    };
    let hash = fields.hash(&key);
    if let Some(text) = fields.text("hash")
        && fields.hash(&text) != hash
    {
        fields.defects.push(Defect::OtherHash(text));
    }
    if let Some(text) = fields.text("ns")
        && text != namespace
    {
        fields.defects.push(Defect::OtherNamespace(text));
    }
    let name = fields.text("name").filter(|name| !name.starts_with("_0x"));
    if let Some(name) = &name
        && !is_identifier(name)
    {
        fields.defects.push(Defect::MalformedName(name.clone()));
    }
    let shape_b = node.get("return_type").is_some();
    let result_field = if shape_b { "return_type" } else { "results" };
    let result = fields.required(result_field);
    let mut variadic = fields.flag("variadic");
    let mut params = Vec::new();
    for param in fields.list("params", true) {
        let mut fields = Fields {
            node: param,
            defects: fields.defects,
        };
        let ty = fields.required("type");
        let name = fields.required("name");
        if name == "..." {
            variadic = true;
            continue;
        }
        if !is_identifier(&name) && !name.is_empty() {
            fields.defects.push(Defect::MalformedName(name.clone()));
        }
        let plain = ty.replace(' ', "");
        let constant = plain.strip_prefix("const");
        params.push(Param {
            name,
            written_text: shape_b && plain == "char*",
            ty: constant.unwrap_or(&plain).to_owned(),
            description: fields.text("description").unwrap_or_default(),
        });
    }
    let mut aliases = fields.texts("aliases");
    aliases.extend(fields.texts("old_names"));
    for alias in &mut aliases {
        // A name that is the hash: the native had none.
        if alias.starts_with("_0x") {
            alias.remove(0);
        }
        let hexadecimal = alias.starts_with("0x") || alias.starts_with("0X");
        if hexadecimal && parse_hash(alias).is_none() {
            fields.defects.push(Defect::MalformedHash(alias.clone()));
        } else if !hexadecimal && !is_identifier(alias) {
            fields.defects.push(Defect::MalformedName(alias.clone()));
        }
    }
    let mut examples = Vec::new();
    for example in fields.list("examples", false) {
        let mut fields = Fields {
            node: example,
            defects: fields.defects,
        };
        let language = fields.text("lang").unwrap_or_default();
        examples.push((language, fields.text("code").unwrap_or_default()));
    }
    Native {
        namespace: namespace.to_owned(),
        hash: hash.unwrap_or_default(),
        name,
        params,
        result: result.replace(' ', "").replace("constchar", "char"),
        aliases,
        apiset: fields.text("apiset"),
        game: fields.text("game"),
        build: fields.text("build"),
        unused: fields.flag("unused"),
        variadic,
        description: fields
            .text("description")
            .or_else(|| fields.text("comment"))
            .unwrap_or_default(),
        result_description: fields.text("resultsDescription").unwrap_or_default(),
        examples,
        key,
        defects,
    }
}

/// Takes the fields of an object and remembers those that hold something else.
struct Fields<'a> {
    node: &'a Node,
    defects: &'a mut Vec<Defect>,
}

impl<'a> Fields<'a> {
    fn wrong(&mut self, field: &'static str, expected: &'static str) {
        self.defects.push(Defect::WrongField { field, expected });
    }

    fn hash(&mut self, text: &str) -> Option<u64> {
        let hash = parse_hash(text);
        if hash.is_none() {
            self.defects.push(Defect::MalformedHash(text.to_owned()));
        }
        hash
    }

    fn text(&mut self, field: &'static str) -> Option<String> {
        let value = self.node.get(field)?;
        let text = value.text();
        if text.is_none() {
            self.wrong(field, "text");
        }
        text.map(str::to_owned)
    }

    fn required(&mut self, field: &'static str) -> String {
        if self.node.get(field).is_none() {
            self.defects.push(Defect::MissingField(field));
        }
        self.text(field).unwrap_or_default()
    }

    fn flag(&mut self, field: &'static str) -> bool {
        match self.node.get(field) {
            None => false,
            Some(Node::Bool(flag)) => *flag,
            Some(_) => {
                self.wrong(field, "true or false");
                false
            }
        }
    }

    fn list(&mut self, field: &'static str, required: bool) -> &'a [Node] {
        match self.node.get(field) {
            Some(Node::List(list)) => list,
            Some(_) => {
                self.wrong(field, "a list");
                &[]
            }
            None => {
                if required {
                    self.defects.push(Defect::MissingField(field));
                }
                &[]
            }
        }
    }

    fn texts(&mut self, field: &'static str) -> Vec<String> {
        let list = self.list(field, false);
        let texts: Vec<String> = list
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect();
        if texts.len() != list.len() {
            self.wrong(field, "a list of texts");
        }
        texts
    }

    fn numbers(&mut self, field: &'static str) -> Vec<usize> {
        let list = self.list(field, false);
        let numbers: Vec<usize> = list.iter().filter_map(Node::index).collect();
        if numbers.len() != list.len() {
            self.wrong(field, "a list of numbers");
        }
        numbers
    }
}

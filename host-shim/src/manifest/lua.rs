//! The Lua that manifests are made of: calls of a name with a text, a number or a table, and
//! perhaps one more after it. Nothing is run.

use std::collections::BTreeMap;

/// Why a text is not read: the line, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) line: u32,
    pub(super) what: String,
}

/// A value that stands in the text itself.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Nil,
    Boolean(bool),
    Integer(i64),
    Float(f64),
    Text(Vec<u8>),
    Table(Table),
}

impl Value {
    /// What it is, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Nil => "nil",
            Self::Boolean(_) => "a boolean",
            Self::Integer(_) | Self::Float(_) => "a number",
            Self::Text(_) => "a text",
            Self::Table(_) => "a table",
        }
    }

    /// A text, or a number as Lua makes it one.
    pub(super) fn to_text(&self) -> Option<String> {
        match self {
            Self::Text(bytes) => Some(String::from_utf8_lossy(bytes).into_owned()),
            Self::Integer(number) => Some(number.to_string()),
            Self::Float(number) => Some(float_text(*number)),
            Self::Nil | Self::Boolean(_) | Self::Table(_) => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Integer(i64),
    Text(Vec<u8>),
}

/// A table's values in the order in which they are written, each with its line.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Table {
    values: Vec<(Key, Value, u32)>,
    places: BTreeMap<Key, usize>,
}

impl Table {
    fn set(&mut self, key: Key, value: Value, line: u32) {
        if let Some(place) = self.places.get(&key) {
            self.values[*place] = (key, value, line);
        } else {
            self.places.insert(key.clone(), self.values.len());
            self.values.push((key, value, line));
        }
    }

    fn get(&self, key: &Key) -> Option<(&Value, u32)> {
        let (_, value, line) = &self.values[*self.places.get(key)?];
        Some((value, *line))
    }

    /// The values at 1, 2 and so on, up to the first that is missing.
    pub(super) fn items(&self) -> impl Iterator<Item = (&Value, u32)> {
        (1..).map_while(|index| {
            self.get(&Key::Integer(index))
                .filter(|(value, _)| **value != Value::Nil)
        })
    }

    /// The values that [`items`](Self::items) does not have.
    pub(super) fn others(&self) -> impl Iterator<Item = (&Key, &Value, u32)> {
        let items = self.items().count();
        self.values.iter().filter_map(move |(key, value, line)| {
            let is_item = matches!(key, Key::Integer(index)
                if usize::try_from(*index).is_ok_and(|index| (1..=items).contains(&index)));
            (!is_item && *value != Value::Nil).then_some((key, value, *line))
        })
    }
}

/// As `%.14g` writes it, with `.0` after what would look like a whole number.
fn float_text(number: f64) -> String {
    if !number.is_finite() {
        let sign = if number.is_sign_negative() { "-" } else { "" };
        return format!("{sign}{}", if number.is_nan() { "nan" } else { "inf" });
    }
    let scientific = format!("{number:.13e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trimmed = |text: &str| {
        let text = text.trim_end_matches('0');
        text.trim_end_matches('.').to_owned()
    };
    if (-4..14).contains(&exponent) {
        let decimals = usize::try_from(13 - exponent).unwrap_or(0);
        let text = format!("{number:.decimals$}");
        let text = if decimals > 0 { trimmed(&text) } else { text };
        if text.contains('.') {
            text
        } else {
            text + ".0"
        }
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{}e{sign}{:02}", trimmed(digits), exponent.abs())
    }
}

/// A value as JSON, as the platform keeps what is written after a value. What has no JSON
/// is `null`.
pub(super) fn to_json(value: &Value) -> serde_json::Value {
    use serde_json::{Map, Value as Json};
    match value {
        Value::Nil => Json::Null,
        Value::Boolean(flag) => Json::Bool(*flag),
        Value::Integer(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Text(bytes) => Json::from(String::from_utf8_lossy(bytes)),
        Value::Table(table) => {
            if table.others().next().is_none() {
                return table.items().map(|(item, _)| to_json(item)).collect();
            }
            let mut map = Map::new();
            let all = table.values.iter();
            for (key, value, _) in all.filter(|(_, value, _)| *value != Value::Nil) {
                let key = match key {
                    Key::Integer(number) => number.to_string(),
                    Key::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
                };
                map.insert(key, to_json(value));
            }
            Json::Object(map)
        }
    }
}

/// A call: `name argument`, and perhaps an argument for what that answers.
#[derive(Debug, PartialEq)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) line: u32,
    pub(super) argument: Argument,
    pub(super) extra: Option<Argument>,
}

#[derive(Debug, PartialEq)]
pub(super) struct Argument {
    pub(super) value: Value,
    pub(super) line: u32,
    /// How many follow it, which nobody looks at.
    pub(super) more: usize,
}

/// Reads a whole manifest.
pub(super) fn parse(text: &[u8]) -> Result<Vec<Call>, Problem> {
    let mut parser = Parser::new(text)?;
    let mut calls = Vec::new();
    loop {
        match &parser.token {
            Token::End => return Ok(calls),
            Token::Sign(b';') => parser.advance()?,
            _ => calls.push(parser.call()?),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Text(Vec<u8>),
    Number(Value),
    /// `..`, which joins texts.
    Join,
    Sign(u8),
    End,
}

impl Token {
    fn words(&self) -> String {
        match self {
            Self::Name(name) => format!("`{name}`"),
            Self::Text(bytes) => {
                let text = String::from_utf8_lossy(bytes);
                let short: String = text.chars().take(40).collect();
                format!("the text '{}'", short.escape_debug())
            }
            Self::Number(_) => "a number".to_owned(),
            Self::Join => "`..`".to_owned(),
            Self::Sign(sign) if sign.is_ascii_graphic() => format!("`{}`", char::from(*sign)),
            Self::Sign(sign) => format!("the byte {sign:#04x}"),
            Self::End => "the end of the file".to_owned(),
        }
    }
}

/// Words that cannot be names.
const KEYWORDS: [&str; 22] = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
];

/// What Lua itself has by these names is called, and no entry is made.
const GLOBALS: [&str; 33] = [
    "AddMetaData",
    "_G",
    "_VERSION",
    "assert",
    "collectgarbage",
    "coroutine",
    "debug",
    "dofile",
    "error",
    "getmetatable",
    "ipairs",
    "json",
    "load",
    "loadfile",
    "math",
    "next",
    "pairs",
    "pcall",
    "print",
    "rawequal",
    "rawget",
    "rawlen",
    "rawset",
    "require",
    "select",
    "setmetatable",
    "string",
    "table",
    "tonumber",
    "tostring",
    "type",
    "utf8",
    "xpcall",
];

/// As deep as tables may be nested; Lua itself stops at about twice that.
const DEEPEST: u32 = 100;

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
    /// Where the lexer is.
    line: u32,
    token: Token,
    token_line: u32,
}

impl<'a> Parser<'a> {
    fn new(text: &'a [u8]) -> Result<Self, Problem> {
        let mut parser = Self {
            text,
            at: 0,
            line: 1,
            token: Token::End,
            token_line: 1,
        };
        parser.advance()?;
        Ok(parser)
    }

    fn problem<T>(&self, what: impl Into<String>) -> Result<T, Problem> {
        Err(Problem {
            line: self.token_line,
            what: what.into(),
        })
    }

    // ----- calls and values ------------------------------------------------

    fn call(&mut self) -> Result<Call, Problem> {
        let line = self.token_line;
        let name = match &self.token {
            Token::Name(name) if KEYWORDS.contains(&name.as_str()) => {
                return self.problem(format!(
                    "`{name}` begins a statement of Lua, and this reader runs none: write each \
                     entry out as key 'value' or key {{ 'a', 'b' }}"
                ));
            }
            Token::Name(name) if GLOBALS.contains(&name.as_str()) => {
                return self.problem(format!(
                    "`{name}` is Lua's own and makes no entry: remove it, and write entries as \
                     key 'value' or key {{ 'a', 'b' }}"
                ));
            }
            Token::Name(name) => name.clone(),
            other => {
                return self.problem(format!(
                    "{} stands where an entry should begin: write key 'value' or \
                     key {{ 'a', 'b' }}",
                    other.words()
                ));
            }
        };
        self.advance()?;
        let Some(argument) = self.argument(&name)? else {
            return self.wrong_argument(&name);
        };
        let extra = self.argument(&name)?;
        if extra.is_some() && self.begins_argument() {
            return self.problem(format!(
                "`{name}` has a third value, and the platform takes two: write what belongs \
                 together into one table, as {name} 'value' {{ a = 1, b = 2 }}"
            ));
        }
        Ok(Call {
            name,
            line,
            argument,
            extra,
        })
    }

    fn wrong_argument<T>(&self, name: &str) -> Result<T, Problem> {
        match &self.token {
            Token::Sign(b'=') => self.problem(format!(
                "`{name} =` sets a variable of Lua and makes no entry: write {name} 'value'"
            )),
            Token::Sign(b'.' | b'[' | b':') => self.problem(format!(
                "`{name}` is no table: write {name} 'value' or {name} {{ 'a', 'b' }}"
            )),
            Token::Number(_) => self.problem(format!(
                "Lua takes a number only in parentheses: write {name} '5' or {name}(5)"
            )),
            other => self.problem(format!(
                "`{name}` needs a value, but {} follows: write {name} 'value' or \
                 {name} {{ 'a', 'b' }}",
                other.words()
            )),
        }
    }

    fn begins_argument(&self) -> bool {
        matches!(self.token, Token::Text(_) | Token::Sign(b'(' | b'{'))
    }

    fn argument(&mut self, name: &str) -> Result<Option<Argument>, Problem> {
        let line = self.token_line;
        let alone = |value| Argument {
            value,
            line,
            more: 0,
        };
        match &self.token {
            Token::Text(bytes) => {
                let value = Value::Text(bytes.clone());
                self.advance()?;
                Ok(Some(alone(value)))
            }
            Token::Sign(b'{') => Ok(Some(alone(self.table(0)?))),
            Token::Sign(b'(') => {
                self.advance()?;
                if self.token == Token::Sign(b')') {
                    return self.problem(format!(
                        "`{name}()` has no value: write {name} 'value' or {name} {{ 'a', 'b' }}"
                    ));
                }
                let line = self.token_line;
                let value = self.value(0)?;
                let mut more = 0;
                while self.token == Token::Sign(b',') {
                    self.advance()?;
                    self.value(0)?;
                    more += 1;
                }
                self.expect(b')', "closes the parenthesis")?;
                Ok(Some(Argument { value, line, more }))
            }
            _ => Ok(None),
        }
    }

    fn expect(&mut self, sign: u8, purpose: &str) -> Result<(), Problem> {
        if self.token == Token::Sign(sign) {
            return self.advance();
        }
        self.problem(format!(
            "{} stands where `{}` {purpose}: add it, or a comma between values",
            self.token.words(),
            char::from(sign)
        ))
    }

    fn value(&mut self, depth: u32) -> Result<Value, Problem> {
        let line = self.token_line;
        let mut value = self.single_value(depth)?;
        while self.token == Token::Join {
            self.advance()?;
            let right = self.single_value(depth)?;
            let (Some(left), Some(right)) = (bytes(&value), bytes(&right)) else {
                return Err(Problem {
                    line,
                    what: "`..` joins texts and numbers only: write the whole text in one pair \
                           of quotes"
                        .to_owned(),
                });
            };
            value = Value::Text([left, right].concat());
        }
        match self.token {
            Token::Sign(
                sign @ (b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'<' | b'>' | b'~' | b'&' | b'|'
                | b'.' | b':' | b'['),
            ) => self.problem(format!(
                "`{}` computes something, and this reader does not: write the value itself",
                char::from(sign)
            )),
            _ => Ok(value),
        }
    }

    fn single_value(&mut self, depth: u32) -> Result<Value, Problem> {
        let value = match &self.token {
            Token::Text(bytes) => Value::Text(bytes.clone()),
            Token::Number(number) => number.clone(),
            Token::Sign(b'{') => return self.table(depth),
            Token::Sign(b'-') => {
                self.advance()?;
                match &self.token {
                    Token::Number(Value::Integer(number)) => Value::Integer(number.wrapping_neg()),
                    Token::Number(Value::Float(number)) => Value::Float(-number),
                    other => {
                        return self.problem(format!(
                            "{} stands after a minus: write a number there",
                            other.words()
                        ));
                    }
                }
            }
            Token::Name(name) => match name.as_str() {
                "nil" => Value::Nil,
                "true" => Value::Boolean(true),
                "false" => Value::Boolean(false),
                "function" => {
                    return self.problem(
                        "functions are not read here, and an entry cannot hold one: write the \
                         value itself, in quotes",
                    );
                }
                name => {
                    return self.problem(format!(
                        "`{name}` is a variable, and this reader knows none: write the value \
                         itself, in quotes: '{name}'"
                    ));
                }
            },
            other => {
                return self.problem(format!(
                    "{} stands where a value should: write a text in quotes, a number or a table",
                    other.words()
                ));
            }
        };
        self.advance()?;
        Ok(value)
    }

    fn table(&mut self, depth: u32) -> Result<Value, Problem> {
        if depth == DEEPEST {
            return self.problem(format!(
                "tables are nested more than {DEEPEST} deep: write fewer levels"
            ));
        }
        let opened = self.token_line;
        self.advance()?;
        let mut table = Table::default();
        let mut positional = Vec::new();
        loop {
            let line = self.token_line;
            match &self.token {
                Token::Sign(b'}') => {
                    self.advance()?;
                    break;
                }
                Token::End => {
                    return self.problem(format!(
                        "the file ends inside the table of line {opened}: close it with `}}`"
                    ));
                }
                Token::Sign(b'[') => {
                    self.advance()?;
                    let key = match self.value(depth + 1)? {
                        Value::Text(bytes) => Key::Text(bytes),
                        Value::Integer(number) => Key::Integer(number),
                        other => {
                            return Err(Problem {
                                line,
                                what: format!(
                                    "a key of this table is {}: write a text or a whole number",
                                    other.kind()
                                ),
                            });
                        }
                    };
                    self.expect(b']', "ends the key")?;
                    self.expect(b'=', "follows the key")?;
                    let value = self.value(depth + 1)?;
                    table.set(key, value, line);
                }
                Token::Name(name)
                    if !KEYWORDS.contains(&name.as_str()) && self.next_sign_is_equals() =>
                {
                    let key = Key::Text(name.clone().into_bytes());
                    self.advance()?;
                    self.advance()?;
                    let value = self.value(depth + 1)?;
                    table.set(key, value, line);
                }
                _ => positional.push((self.value(depth + 1)?, line)),
            }
            match self.token {
                Token::Sign(b',' | b';') => self.advance()?,
                Token::Sign(b'}') | Token::End => {}
                _ => {
                    return self.problem(format!(
                        "{} follows a value of the table of line {opened}: separate values by \
                         commas",
                        self.token.words()
                    ));
                }
            }
        }
        for (index, (value, line)) in (1..).zip(positional) {
            table.set(Key::Integer(index), value, line);
        }
        Ok(Value::Table(table))
    }

    /// Whether `=`, and not `==`, follows the token that was read last.
    fn next_sign_is_equals(&self) -> bool {
        let mut ahead = Parser {
            text: self.text,
            at: self.at,
            line: self.line,
            token: Token::End,
            token_line: self.line,
        };
        ahead.advance().is_ok()
            && ahead.token == Token::Sign(b'=')
            && self.text.get(ahead.at) != Some(&b'=')
    }

    // ----- tokens ------------------------------------------------------------

    fn advance(&mut self) -> Result<(), Problem> {
        self.skip_space()?;
        self.token_line = self.line;
        self.token = self.read_token()?;
        Ok(())
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.text.get(self.at + ahead).copied()
    }

    fn skip_space(&mut self) -> Result<(), Problem> {
        while let Some(byte) = self.peek(0) {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.at += 1;
                }
                b' ' | b'\t' | b'\r' | 0x0B | 0x0C => self.at += 1,
                b'-' if self.peek(1) == Some(b'-') => {
                    self.at += 2;
                    self.token_line = self.line;
                    if self.long_bracket("comment")?.is_none() {
                        let rest = &self.text[self.at..];
                        let end = rest.iter().position(|byte| *byte == b'\n');
                        self.at += end.unwrap_or(rest.len());
                    }
                }
                _ => break,
            }
        }
        Ok(())
    }

    /// What stands in `[[…]]`, `[=[…]=]` and so on, if that begins here.
    fn long_bracket(&mut self, what: &str) -> Result<Option<&'a [u8]>, Problem> {
        let text: &'a [u8] = self.text;
        let rest = text.get(self.at..).unwrap_or_default();
        let Some(inner) = rest.strip_prefix(b"[") else {
            return Ok(None);
        };
        let level = inner.iter().take_while(|byte| **byte == b'=').count();
        let Some(inside) = inner[level..].strip_prefix(b"[") else {
            return Ok(None);
        };
        let mut close = vec![b'='; level + 2];
        close[0] = b']';
        close[level + 1] = b']';
        let Some(len) = find(inside, &close) else {
            return self.problem(format!(
                "the long {what} that begins here has no end: close it with `{}`",
                String::from_utf8_lossy(&close)
            ));
        };
        let found = &inside[..len];
        let newlines = found.iter().filter(|byte| **byte == b'\n').count();
        self.line += u32::try_from(newlines).unwrap_or(u32::MAX - self.line);
        self.at += 2 * (level + 2) + len;
        // The line break right after the bracket is no part of it.
        let found = found.strip_prefix(b"\r\n").unwrap_or(found);
        Ok(Some(found.strip_prefix(b"\n").unwrap_or(found)))
    }

    fn read_token(&mut self) -> Result<Token, Problem> {
        let Some(first) = self.peek(0) else {
            return Ok(Token::End);
        };
        match first {
            b'"' | b'\'' => self.quoted(first).map(Token::Text),
            b'[' => Ok(match self.long_bracket("text")? {
                Some(text) => Token::Text(text.to_vec()),
                None => {
                    self.at += 1;
                    Token::Sign(b'[')
                }
            }),
            b'.' if self.peek(1) == Some(b'.') => {
                if self.peek(2) == Some(b'.') {
                    return self.problem(
                        "`...` is not read here: a manifest gets no arguments; write the value \
                         itself",
                    );
                }
                self.at += 2;
                Ok(Token::Join)
            }
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_some_and(|byte| byte.is_ascii_digit()) => self.number(),
            byte if byte.is_ascii_alphabetic() || byte == b'_' => {
                let rest = &self.text[self.at..];
                let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                let len = rest.iter().take_while(|byte| is_part(byte)).count();
                self.at += len;
                Ok(Token::Name(
                    String::from_utf8_lossy(&rest[..len]).into_owned(),
                ))
            }
            byte if byte.is_ascii() => {
                self.at += 1;
                Ok(Token::Sign(byte))
            }
            _ => {
                let rest = &self.text[self.at..];
                let letters = rest.utf8_chunks().next().map_or("", |chunk| chunk.valid());
                match letters.chars().next() {
                    Some('\u{201C}' | '\u{201D}' | '\u{2018}' | '\u{2019}') => self.problem(
                        "this is a typographic quotation mark, which Lua does not know: write ' \
                         or \"",
                    ),
                    Some(letter) => self.problem(format!(
                        "Lua does not know the letter `{letter}` outside texts: put it in quotes"
                    )),
                    None => self.problem(format!(
                        "the byte {first:#04x} is no text: save the file as UTF-8"
                    )),
                }
            }
        }
    }

    fn number(&mut self) -> Result<Token, Problem> {
        let rest = &self.text[self.at..];
        let mut len = 0;
        while let Some(byte) = rest.get(len) {
            let exponent = len > 0 && matches!(rest[len - 1], b'e' | b'E');
            let hexadecimal = rest.starts_with(b"0x") || rest.starts_with(b"0X");
            let is_part = match byte {
                b'+' | b'-' => exponent && !hexadecimal,
                // Two of them join texts.
                b'.' => rest.get(len + 1) != Some(&b'.'),
                byte => byte.is_ascii_alphanumeric(),
            };
            if !is_part {
                break;
            }
            len += 1;
        }
        let text = String::from_utf8_lossy(&rest[..len]).into_owned();
        self.at += len;
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
        let value = match digits {
            // More digits than fit wrap around, as in Lua.
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                let last = &digits[digits.len().saturating_sub(16)..];
                let bits = u64::from_str_radix(last, 16).ok();
                bits.map(|bits| Value::Integer(bits.cast_signed()))
            }
            Some(_) => None,
            None if text.bytes().all(|byte| byte.is_ascii_digit()) => match text.parse() {
                Ok(number) => Some(Value::Integer(number)),
                Err(_) => text.parse().ok().map(Value::Float),
            },
            None if text.ends_with('.') => text[..text.len() - 1].parse().ok().map(Value::Float),
            // Rust would take `inf` and the like, but this begins with a digit or a point.
            None => text.parse().ok().map(Value::Float),
        };
        match value {
            Some(value) => Ok(Token::Number(value)),
            None => self.problem(format!(
                "`{text}` is no number: write it with digits and at most one point, or in quotes"
            )),
        }
    }

    fn quoted(&mut self, quote: u8) -> Result<Vec<u8>, Problem> {
        let mut text = Vec::new();
        let unfinished = format!(
            "this text has no end on its line: close it with {}",
            char::from(quote)
        );
        self.at += 1;
        loop {
            let Some(byte) = self.peek(0) else {
                return self.problem(unfinished);
            };
            self.at += 1;
            match byte {
                b'\n' => return self.problem(unfinished),
                b'\\' => self.escape(&mut text)?,
                byte if byte == quote => return Ok(text),
                byte => text.push(byte),
            }
        }
    }

    /// What stands after a backslash.
    fn escape(&mut self, text: &mut Vec<u8>) -> Result<(), Problem> {
        self.token_line = self.line;
        let Some(byte) = self.peek(0) else {
            return self.problem("the file ends inside a text: close it with a quotation mark");
        };
        self.at += 1;
        let plain = match byte {
            b'a' => 0x07,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'v' => 0x0B,
            b'\\' | b'"' | b'\'' => byte,
            b'\n' => {
                self.line += 1;
                b'\n'
            }
            b'\r' if self.peek(0) == Some(b'\n') => {
                self.at += 1;
                self.line += 1;
                b'\n'
            }
            b'z' => {
                while let Some(space) = self.peek(0).filter(u8::is_ascii_whitespace) {
                    self.line += u32::from(space == b'\n');
                    self.at += 1;
                }
                return Ok(());
            }
            b'x' => {
                let digits = self.text.get(self.at..self.at + 2);
                let digits = digits.and_then(|digits| str::from_utf8(digits).ok());
                let value = digits
                    .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
                    .and_then(|digits| u8::from_str_radix(digits, 16).ok());
                let Some(value) = value else {
                    return self.problem(
                        "`\\x` needs two hexadecimal digits after it, as in \\x41; a backslash \
                         itself is written \\\\",
                    );
                };
                self.at += 2;
                value
            }
            b'u' => {
                let rest = &self.text[self.at..];
                let close = rest.iter().take(12).position(|byte| *byte == b'}');
                let letter = close.and_then(|close| {
                    let digits = str::from_utf8(&rest[..close]).ok()?.strip_prefix('{')?;
                    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
                    let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
                    Some((close, char::from_u32(number)?))
                });
                let Some((close, letter)) = letter else {
                    return self.problem(
                        "`\\u` needs a letter's number in braces, as in \\u{E9}; a backslash \
                         itself is written \\\\",
                    );
                };
                self.at += close + 1;
                text.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                return Ok(());
            }
            b'0'..=b'9' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    if let Some(digit) = self.peek(0).filter(u8::is_ascii_digit) {
                        value = value * 10 + u32::from(digit - b'0');
                        self.at += 1;
                    }
                }
                match u8::try_from(value) {
                    Ok(value) => value,
                    Err(_) => {
                        return self.problem(format!(
                            "`\\{value}` is no byte: write at most \\255; a backslash itself is \
                             written \\\\"
                        ));
                    }
                }
            }
            other => {
                return self.problem(format!(
                    "Lua does not know the escape `\\{}`: a backslash itself is written \\\\, and \
                     paths take / on every system",
                    char::from(other).escape_default()
                ));
            }
        };
        text.push(plain);
        Ok(())
    }
}

fn bytes(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::Text(bytes) => Some(bytes.clone()),
        other => other.to_text().map(String::into_bytes),
    }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_written_as_lua_does() {
        for (number, text) in [
            (1.0, "1.0"),
            (-0.5, "-0.5"),
            (0.1, "0.1"),
            (1.0 / 3.0, "0.33333333333333"),
            (100_000_000_000_000.0, "1e+14"),
            (12_345_678_901_234.0, "12345678901234.0"),
            (1e100, "1e+100"),
            (1.5e-7, "1.5e-07"),
            (0.0001, "0.0001"),
            (0.0, "0.0"),
            (f64::INFINITY, "inf"),
        ] {
            assert_eq!(float_text(number), text);
        }
    }

    fn text(source: &str) -> String {
        match &parse(format!("key {source}").as_bytes()).unwrap()[0]
            .argument
            .value
        {
            Value::Text(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn texts_and_their_escapes() {
        assert_eq!(text(r"'a\'b\\c\n\t\65\x41\u{E9}'"), "a'b\\c\n\tAA\u{E9}");
        assert_eq!(text("'a\\z   \n  b'"), "ab");
        assert_eq!(text("'a\\\nb'"), "a\nb");
        assert_eq!(text("[[\nlong]]"), "long");
        assert_eq!(text("[==[a]]b]=]c]==]"), "a]]b]=]c");
        assert_eq!(text(r#"("one" .. 'two' .. 3 .. 1.5)"#), "onetwo31.5");
    }

    #[test]
    fn numbers() {
        let number = |source: &str| {
            let calls = parse(format!("key({source})").as_bytes()).unwrap();
            calls[0].argument.value.clone()
        };
        assert_eq!(number("42"), Value::Integer(42));
        assert_eq!(number("-42"), Value::Integer(-42));
        assert_eq!(number("0xFF"), Value::Integer(255));
        assert_eq!(number("0xFFFFFFFFFFFFFFFF"), Value::Integer(-1));
        assert_eq!(number("1.5e3"), Value::Float(1500.0));
        assert_eq!(number("1e-3"), Value::Float(0.001));
        assert_eq!(number(".5"), Value::Float(0.5));
        assert_eq!(number("5."), Value::Float(5.0));
        assert_eq!(
            number("99999999999999999999"),
            Value::Float(99_999_999_999_999_999_999.0)
        );
    }

    #[test]
    fn tables_have_items_and_others() {
        let calls = parse(b"key { 'a', b = 1, [2] = 'b', ['c d'] = { 2 }; 'x', nil, 'y' }");
        let Value::Table(table) = &calls.unwrap()[0].argument.value else {
            panic!("no table");
        };
        let items: Vec<_> = table
            .items()
            .filter_map(|(item, _)| item.to_text())
            .collect();
        // The position counts more than the key.
        assert_eq!(items, ["a", "x"]);
        assert_eq!(table.others().count(), 3);
        assert_eq!(
            to_json(&Value::Table(table.clone())),
            serde_json::json!({"b": 1, "2": "x", "c d": [2], "1": "a", "4": "y"})
        );
    }
}

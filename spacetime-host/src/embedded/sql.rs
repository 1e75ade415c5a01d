//! The queries that the embedded store understands: whole tables, and columns that equal
//! values.

use spacetimedb_lib::sats::{i256, u256};
use spacetimedb_lib::{AlgebraicType, ProductType};

/// A query that was read: `SELECT * FROM table WHERE column = literal AND ..`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Select {
    pub(crate) table: String,
    pub(crate) filters: Vec<(String, Literal)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Literal {
    /// Digits with a sign, a point or an exponent.
    Number(String),
    Text(String),
    Bool(bool),
    /// `0x..` or `X'..'`, the highest byte first.
    Hex(Vec<u8>),
}

/// What a query asks of the rows of one table: the encoded values of columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) columns: Vec<(usize, Vec<u8>)>,
}

#[derive(Debug, Clone, PartialEq)]
enum Token<'q> {
    Word(&'q str),
    /// In double quotes.
    Quoted(String),
    Literal(Literal),
    Sign(char),
}

impl Token<'_> {
    fn is(&self, keyword: &str) -> bool {
        matches!(self, Token::Word(word) if word.eq_ignore_ascii_case(keyword))
    }

    fn text(&self) -> String {
        match self {
            Token::Word(word) => (*word).to_owned(),
            Token::Quoted(name) => format!("\"{name}\""),
            Token::Literal(literal) => format!("{literal:?}"),
            Token::Sign(sign) => sign.to_string(),
        }
    }
}

const UNDERSTOOD: &str =
    "the embedded store understands `SELECT * FROM table WHERE column = literal AND ..`";

impl Select {
    pub(crate) fn parse(query: &str) -> Result<Self, String> {
        let tokens = tokens(query)?;
        let mut parser = Parser {
            tokens: &tokens,
            next: 0,
        };
        parser
            .select()
            .map_err(|problem| format!("{problem}; {UNDERSTOOD}"))
    }

    /// The filter for the rows of this type.
    pub(crate) fn filter(&self, row: &ProductType) -> Result<Filter, String> {
        let mut columns = Vec::new();
        for (name, literal) in &self.filters {
            let place = row
                .elements
                .iter()
                .position(|column| column.name.as_deref() == Some(name));
            let place =
                place.ok_or_else(|| format!("`{name}` is not a column of `{}`", self.table))?;
            let ty = &row.elements[place].algebraic_type;
            let value = literal.encode(ty).ok_or_else(|| {
                format!(
                    "{literal:?} is no value of `{}.{name}`, which is {}",
                    self.table,
                    crate::schema::type_text(ty)
                )
            })?;
            columns.push((place, value));
        }
        Ok(Filter { columns })
    }
}

struct Parser<'t, 'q> {
    tokens: &'t [Token<'q>],
    next: usize,
}

impl<'t, 'q> Parser<'t, 'q> {
    fn take(&mut self) -> Option<&'t Token<'q>> {
        let token = self.tokens.get(self.next)?;
        self.next += 1;
        Some(token)
    }

    fn peek(&self) -> Option<&'t Token<'q>> {
        self.tokens.get(self.next)
    }

    fn keyword(&mut self, keyword: &str) -> Result<(), String> {
        match self.take() {
            Some(token) if token.is(keyword) => Ok(()),
            other => Err(format!("expected {keyword}, not {}", found(other))),
        }
    }

    fn sign(&mut self, sign: char) -> Result<(), String> {
        match self.take() {
            Some(Token::Sign(found)) if *found == sign => Ok(()),
            other => Err(format!("expected `{sign}`, not {}", found(other))),
        }
    }

    fn name(&mut self) -> Result<String, String> {
        match self.take() {
            Some(Token::Word(word)) => Ok((*word).to_owned()),
            Some(Token::Quoted(name)) => Ok(name.clone()),
            other => Err(format!("expected a name, not {}", found(other))),
        }
    }

    fn select(&mut self) -> Result<Select, String> {
        self.keyword("SELECT")?;
        let of = match self.peek() {
            Some(Token::Sign('*')) => None,
            _ => Some(self.name()?),
        };
        if of.is_some() {
            self.sign('.')?;
        }
        self.sign('*')?;
        self.keyword("FROM")?;
        let table = self.name()?;
        if let Some(of) = of
            && of != table
        {
            return Err(format!("`{of}` is not what is selected from"));
        }
        let mut filters = Vec::new();
        if self.peek().is_some_and(|token| token.is("WHERE")) {
            loop {
                self.take();
                filters.push(self.equality(&table)?);
                if !self.peek().is_some_and(|token| token.is("AND")) {
                    break;
                }
            }
        }
        if self.peek() == Some(&Token::Sign(';')) {
            self.take();
        }
        match self.peek() {
            None => Ok(Select { table, filters }),
            more => Err(format!("did not expect {}", found(more))),
        }
    }

    fn equality(&mut self, table: &str) -> Result<(String, Literal), String> {
        let mut column = self.name()?;
        if self.peek() == Some(&Token::Sign('.')) {
            self.take();
            if column != table {
                return Err(format!("`{column}` is not what is selected from"));
            }
            column = self.name()?;
        }
        self.sign('=')?;
        let literal = match self.take() {
            Some(Token::Literal(literal)) => literal.clone(),
            Some(token) if token.is("true") => Literal::Bool(true),
            Some(token) if token.is("false") => Literal::Bool(false),
            other => return Err(format!("expected a value, not {}", found(other))),
        };
        Ok((column, literal))
    }
}

fn found(token: Option<&Token<'_>>) -> String {
    token.map_or_else(
        || "the end".to_owned(),
        |token| format!("`{}`", token.text()),
    )
}

fn tokens(query: &str) -> Result<Vec<Token<'_>>, String> {
    let mut tokens = Vec::new();
    let mut rest = query;
    loop {
        rest = rest.trim_start();
        let Some(first) = rest.chars().next() else {
            return Ok(tokens);
        };
        let len;
        match first {
            '"' | '\'' => {
                let (text, used) = quoted(rest, first)?;
                len = used;
                tokens.push(match first {
                    '"' => Token::Quoted(text),
                    _ => Token::Literal(Literal::Text(text)),
                });
            }
            'x' | 'X' if rest[1..].starts_with('\'') => {
                let (digits, used) = quoted(&rest[1..], '\'')?;
                len = used + 1;
                tokens.push(Token::Literal(Literal::Hex(hex(&digits)?)));
            }
            '0' if rest[1..].starts_with(['x', 'X']) => {
                let digits = &rest[2..];
                let end = digits
                    .find(|c: char| !c.is_ascii_alphanumeric())
                    .unwrap_or(digits.len());
                len = end + 2;
                tokens.push(Token::Literal(Literal::Hex(hex(&digits[..end])?)));
            }
            '0'..='9' | '+' | '-' => {
                len = number_len(rest);
                tokens.push(Token::Literal(Literal::Number(rest[..len].to_owned())));
            }
            c if c.is_alphabetic() || c == '_' => {
                len = rest
                    .find(|c: char| !c.is_alphanumeric() && c != '_')
                    .unwrap_or(rest.len());
                tokens.push(Token::Word(&rest[..len]));
            }
            c => {
                len = c.len_utf8();
                tokens.push(Token::Sign(c));
            }
        }
        rest = &rest[len..];
    }
}

fn number_len(text: &str) -> usize {
    let mut before = ' ';
    for (place, c) in text.char_indices() {
        let exponent_sign = matches!(c, '+' | '-') && matches!(before, 'e' | 'E');
        let part = c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E') || exponent_sign;
        if place != 0 && !part {
            return place;
        }
        before = c;
    }
    text.len()
}

/// The text in quotes at the beginning of `rest`, and how long it is with them. A quote in it
/// is written twice.
fn quoted(rest: &str, quote: char) -> Result<(String, usize), String> {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((place, c)) = chars.next() {
        if c != quote {
            text.push(c);
        } else if chars.next_if(|(_, next)| *next == quote).is_some() {
            text.push(quote);
        } else {
            return Ok((text, place + 1));
        }
    }
    Err(format!("there is no {quote} at the end of {rest}"))
}

fn hex(digits: &str) -> Result<Vec<u8>, String> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let pair = |pair: &[u8]| match pair {
        // Two digits make a byte.
        [high, low] => Some((digit(*high)? << 4 | digit(*low)?) as u8),
        _ => None,
    };
    digits
        .as_bytes()
        .chunks(2)
        .map(pair)
        .collect::<Option<_>>()
        .ok_or_else(|| format!("{digits} are not the hexadecimal digits of bytes"))
}

impl Literal {
    /// The value as BSATN of this type; `None` when it is none.
    fn encode(&self, ty: &AlgebraicType) -> Option<Vec<u8>> {
        match (self, ty) {
            (Literal::Bool(value), AlgebraicType::Bool) => Some(vec![u8::from(*value)]),
            (Literal::Text(text), AlgebraicType::String) => {
                let mut bytes = u32::try_from(text.len()).ok()?.to_le_bytes().to_vec();
                bytes.extend_from_slice(text.as_bytes());
                Some(bytes)
            }
            (Literal::Number(text), AlgebraicType::F32) => {
                let value: f32 = text.parse().ok()?;
                Some(value.to_le_bytes().to_vec())
            }
            (Literal::Number(text), AlgebraicType::F64) => {
                let value: f64 = text.parse().ok()?;
                Some(value.to_le_bytes().to_vec())
            }
            (Literal::Number(text), ty) => integer(text, ty),
            (Literal::Hex(bytes), AlgebraicType::Array(array)) if array.elem_ty.is_u8() => {
                let mut encoded = u32::try_from(bytes.len()).ok()?.to_le_bytes().to_vec();
                encoded.extend_from_slice(bytes);
                Some(encoded)
            }
            (Literal::Hex(bytes), ty) => {
                let size = match ty {
                    ty if ty.is_identity() => 32,
                    ty if ty.is_connection_id() => 16,
                    AlgebraicType::U256 => 32,
                    AlgebraicType::U128 => 16,
                    _ => return None,
                };
                (bytes.len() == size).then(|| bytes.iter().rev().copied().collect())
            }
            _ => None,
        }
    }
}

fn integer(text: &str, ty: &AlgebraicType) -> Option<Vec<u8>> {
    let text = text.strip_prefix('+').unwrap_or(text);
    macro_rules! small {
        ($($variant:ident: $int:ty),*) => {
            match ty {
                $(AlgebraicType::$variant => {
                    return Some(text.parse::<$int>().ok()?.to_le_bytes().to_vec());
                })*
                AlgebraicType::I256 => {
                    return Some(i256::from_str_radix(text, 10).ok()?.to_le_bytes().to_vec());
                }
                AlgebraicType::U256 => {
                    return Some(u256::from_str_radix(text, 10).ok()?.to_le_bytes().to_vec());
                }
                _ => None,
            }
        };
    }
    small!(I8: i8, U8: u8, I16: i16, U16: u16, I32: i32, U32: u32, I64: i64, U64: u64,
        I128: i128, U128: u128)
}

#[cfg(test)]
mod tests {
    use super::*;
    use spacetimedb_lib::sats::ProductTypeElement;

    fn filters(query: &str) -> Vec<(String, Literal)> {
        Select::parse(query).unwrap().filters
    }

    #[test]
    fn whole_tables() {
        for query in [
            "SELECT * FROM seat",
            "select * from seat;",
            "SELECT seat.* FROM \"seat\"",
            "  SELECT\n*\tFROM seat  ",
        ] {
            let select = Select::parse(query).unwrap();
            assert_eq!((&*select.table, select.filters.len()), ("seat", 0));
        }
    }

    #[test]
    fn columns_that_equal_values() {
        let found = filters(
            "SELECT * FROM seat WHERE id=-3 AND seat.name = 'it''s' and taken = TRUE \
             AND by = 0xC0FF and x = 1.5e-3 AND y = X'00' AND \"or\" = 1",
        );
        let number = |text: &str| Literal::Number(text.to_owned());
        let expected = [
            ("id", number("-3")),
            ("name", Literal::Text("it's".to_owned())),
            ("taken", Literal::Bool(true)),
            ("by", Literal::Hex(vec![0xC0, 0xFF])),
            ("x", number("1.5e-3")),
            ("y", Literal::Hex(vec![0])),
            ("or", number("1")),
        ];
        assert_eq!(
            found,
            expected.map(|(name, literal)| (name.to_owned(), literal))
        );
    }

    #[test]
    fn what_is_not_understood_is_said() {
        for (query, problem) in [
            ("", "expected SELECT, not the end"),
            ("DELETE FROM seat", "expected SELECT, not `DELETE`"),
            ("SELECT id FROM seat", "expected `.`, not `FROM`"),
            ("SELECT a.* FROM seat", "`a` is not what is selected from"),
            ("SELECT * FROM a JOIN b", "did not expect `JOIN`"),
            ("SELECT * FROM a WHERE b", "expected `=`, not the end"),
            ("SELECT * FROM a WHERE b > 1", "expected `=`, not `>`"),
            ("SELECT * FROM a WHERE b = c", "expected a value, not `c`"),
            (
                "SELECT * FROM a WHERE b = 1 OR c = 2",
                "did not expect `OR`",
            ),
        ] {
            assert_eq!(
                Select::parse(query),
                Err(format!("{problem}; {UNDERSTOOD}")),
                "{query}"
            );
        }
        for query in [
            "SELECT * FROM a WHERE b = 'c",
            "SELECT * FROM a WHERE b = 0xC",
            "\"",
            "'",
        ] {
            assert!(Select::parse(query).is_err(), "{query}");
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic() {
        let parts = [
            "SELECT", "*", "0x", "X'", "'", "\"", "é", "-", ".", "=", " ", "1e", "\u{0}",
        ];
        for a in parts {
            for b in parts {
                for c in parts {
                    let _ = Select::parse(&format!("{a}{b}{c}"));
                    let _ = Select::parse(&format!("SELECT * FROM a WHERE {a}{b}{c}"));
                }
            }
        }
    }

    #[test]
    fn literals_become_values_of_the_column() {
        use AlgebraicType as T;
        let value = |ty: T, literal: &str| {
            let row: ProductType = [ProductTypeElement::new_named(ty, "c")]
                .into_iter()
                .collect();
            let select = Select::parse(&format!("SELECT * FROM t WHERE c = {literal}")).unwrap();
            let filter = select.filter(&row).ok()?;
            Some(filter.columns[0].1.clone())
        };
        assert_eq!(value(T::U8, "255"), Some(vec![255]));
        assert_eq!(value(T::U8, "256"), None);
        assert_eq!(value(T::U8, "-1"), None);
        assert_eq!(value(T::I16, "-2"), Some(vec![0xFE, 0xFF]));
        assert_eq!(value(T::U32, "1.5"), None);
        assert_eq!(value(T::F32, "1.5"), Some(1.5_f32.to_le_bytes().to_vec()));
        assert_eq!(value(T::F64, "2"), Some(2_f64.to_le_bytes().to_vec()));
        assert_eq!(value(T::I256, "-1"), Some(vec![0xFF; 32]));
        assert_eq!(value(T::U256, "1").unwrap()[..2], [1, 0]);
        assert_eq!(value(T::String, "'a'"), Some(vec![1, 0, 0, 0, b'a']));
        assert_eq!(value(T::String, "1"), None);
        assert_eq!(value(T::Bool, "false"), Some(vec![0]));
        assert_eq!(value(T::bytes(), "0x0102"), Some(vec![2, 0, 0, 0, 1, 2]));
        let digits = format!("0x{}01", "00".repeat(31));
        assert_eq!(value(T::identity(), &digits).unwrap()[..2], [1, 0]);
        assert_eq!(value(T::identity(), "0x01"), None);
        let select = Select::parse("SELECT * FROM t WHERE d = 1").unwrap();
        assert_eq!(
            select.filter(&ProductType::unit()),
            Err("`d` is not a column of `t`".to_owned())
        );
    }
}

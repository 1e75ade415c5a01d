//! The natives under test: each follows from its entry in the database.
//!
//! Only the database says how many slots there are and what is in them. Which pointers a
//! native reads through it does not say; that shows in the memory: there is the next
//! argument, or zeros.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use host_shim::{Host, NativeCall, NativeError, ReturnType, Vec3};

use crate::database::Native;
use crate::leaves::{Expected, Leaf};

/// Texts that are bytes, whose number is the next parameter.
const BYTES: [&str; 9] = [
    "SET_RUNTIME_TEXTURE_ARGB_DATA",
    "SET_STATE_BAG_VALUE",
    "PERFORM_HTTP_REQUEST_INTERNAL",
    "TRIGGER_EVENT_INTERNAL",
    "TRIGGER_SERVER_EVENT_INTERNAL",
    "TRIGGER_CLIENT_EVENT_INTERNAL",
    "TRIGGER_LATENT_SERVER_EVENT_INTERNAL",
    "TRIGGER_LATENT_CLIENT_EVENT_INTERNAL",
    "SAVE_RESOURCE_FILE",
];
const BYTE_PARAMS: [&str; 5] = ["buffer", "valueData", "requestData", "eventPayload", "data"];

/// What happened during a call.
#[derive(Default)]
pub struct Record {
    hash: u64,
    second: bool,
    pub calls: usize,
    /// How many of the function's arguments arrived.
    pub arguments: usize,
    pub null_text: bool,
    /// The native answered a boolean, and it was false, or null.
    pub says_no: bool,
    /// What was answered and written through pointers.
    pub result: Vec<Expected>,
    /// What was written to memory of the caller's own.
    pub memory: Vec<Expected>,
    pub problems: Vec<String>,
}

/// A host's natives under test.
pub struct Recorder(Rc<RefCell<Record>>);

impl Recorder {
    pub fn install(host: &Host, server: bool, natives: &BTreeMap<u64, Native>) -> Self {
        let record = Rc::new(RefCell::new(Record::default()));
        for (&hash, native) in natives {
            let record = Rc::clone(&record);
            let native = Native {
                name: native.name.clone(),
                params: native.params.clone(),
                result: native.result.clone(),
            };
            host.native(hash, move |call| {
                let mut record = record.borrow_mut();
                if record.hash != hash {
                    record.problems.push(format!("{} was called", native.name));
                    return Ok(());
                }
                record.calls += 1;
                let mut walk = Walk {
                    call,
                    record: &mut record,
                    server,
                    hash,
                    slot: 0,
                    references: Vec::new(),
                };
                if let Err(error) = walk.native(&native) {
                    record.problems.push(error.to_string());
                }
                Ok(())
            });
        }
        Self(record)
    }

    /// Begins a call.
    pub fn expect(&self, hash: u64, second: bool) {
        *self.0.borrow_mut() = Record {
            hash,
            second,
            ..Record::default()
        };
    }

    /// Ends a call.
    pub fn take(&self) -> Record {
        self.0.take()
    }
}

struct Walk<'a, 'b> {
    call: &'a mut NativeCall<'b>,
    record: &'a mut Record,
    server: bool,
    hash: u64,
    slot: usize,
    references: Vec<Expected>,
}

impl Walk<'_, '_> {
    fn native(&mut self, native: &Native) -> Result<(), NativeError> {
        let mut params = native.params.iter();
        while let Some((name, ty)) = params.next() {
            let bytes = ty == "char*"
                && BYTES.contains(&native.name.as_str())
                && BYTE_PARAMS.contains(&name.as_str());
            if bytes {
                params.next();
                self.bytes()?;
            } else {
                self.param(name, ty)?;
            }
        }
        let count = self.call.slot_count();
        self.check("the number of slots", count == self.slot, count);
        self.result(&native.result);
        self.record.result.append(&mut self.references);
        Ok(())
    }

    fn check(&mut self, what: &str, right: bool, found: impl std::fmt::Debug) {
        if !right {
            let problem = format!("{what} at slot {} is {found:X?}", self.slot);
            self.record.problems.push(problem);
        }
    }

    fn param(&mut self, name: &str, ty: &str) -> Result<(), NativeError> {
        let number = self.record.arguments as f32;
        match ty {
            "char*" => return self.text(name),
            "Player" if self.server => return self.player(),
            "object" => return self.object(),
            "func" => return self.function(),
            "long" if self.call.is_pointer(self.slot) => return self.matrix(),
            "Vector3" => {
                for fraction in [0.5, 0.25, 0.75] {
                    self.value((number + fraction).to_bits().into());
                }
            }
            pointer if pointer.ends_with('*') => {
                return self.pointer(pointer.trim_end_matches('*'));
            }
            // A hash by its parameter's name need not be one by its type.
            "int" | "Any" if self.call.slot(self.slot) == self.bits("Hash") => {
                self.value(self.bits("Hash"));
            }
            value => self.value(self.bits(value)),
        }
        self.record.arguments += 1;
        Ok(())
    }

    /// What an argument of this type is, as bits of a slot.
    fn bits(&self, ty: &str) -> u64 {
        let number = self.record.arguments as u64;
        match ty {
            "float" => (number as f32 + 1.5).to_bits().into(),
            "BOOL" | "bool" => (number.is_multiple_of(2) ^ self.record.second).into(),
            "long" => (1 << 40) + number,
            "Hash" => 0xABC0_0000 + number,
            _ => 1001 + number,
        }
    }

    /// A slot with a value, the unused half included.
    fn value(&mut self, expected: u64) {
        let found = self.call.slot(self.slot);
        let plain = !self.call.is_pointer(self.slot);
        self.check("a value", plain && found == expected, found);
        self.slot += 1;
    }

    fn text(&mut self, name: &str) -> Result<(), NativeError> {
        let number = self.record.arguments;
        let text = self.call.c_string(self.slot)?;
        let expected = if self.server && name == "playerSrc" {
            format!("{}", 1001 + number)
        } else {
            format!("text {number}")
        };
        match text {
            None => {
                self.check("a null text", self.record.second, "null");
                self.record.null_text = true;
            }
            Some(text) if text.is_empty() => {
                return self.room();
            }
            Some(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                self.check("a text", text == expected, &text);
            }
        }
        self.slot += 1;
        self.record.arguments += 1;
        Ok(())
    }

    /// Room for a text that the native writes.
    fn room(&mut self) -> Result<(), NativeError> {
        let found = self.call.bytes(self.slot, 32)?;
        self.check("room for a text", found == [0; 32], &found);
        let text = format!("written {}", self.slot);
        self.call
            .write_bytes(self.slot, format!("{text}\0").as_bytes())?;
        self.wrote(Leaf::Text(text), false);
        self.slot += 1;
        Ok(())
    }

    fn player(&mut self) -> Result<(), NativeError> {
        self.text("playerSrc")
    }

    fn bytes(&mut self) -> Result<(), NativeError> {
        let number = self.record.arguments as u8;
        let found = self.call.bytes(self.slot, 4)?;
        self.check("bytes", found == [0, 0xFF, number, 7], &found);
        self.slot += 1;
        self.value(4);
        self.record.arguments += 1;
        Ok(())
    }

    fn object(&mut self) -> Result<(), NativeError> {
        let [high, low] = (1001 + self.record.arguments as u16).to_be_bytes();
        let expected = [0x91, 0xCD, high, low];
        let found = self.call.bytes(self.slot, 4)?;
        self.check("an object", found == expected, &found);
        self.slot += 1;
        self.value(4);
        self.record.arguments += 1;
        Ok(())
    }

    fn function(&mut self) -> Result<(), NativeError> {
        let name = self.call.string(self.slot)?;
        let own = name
            .strip_prefix("guest:")
            .and_then(|rest| rest.rsplit(':').next());
        match own.and_then(|index| index.parse().ok()) {
            Some(index) => self.references.push(Expected {
                leaf: Leaf::Number(index),
                optional: false,
            }),
            None => self.check("a function reference", false, &name),
        }
        self.slot += 1;
        self.record.arguments += 1;
        Ok(())
    }

    fn matrix(&mut self) -> Result<(), NativeError> {
        let number = self.record.arguments as f32;
        let before: Vec<u8> = (0..16_u8)
            .flat_map(|index| (number + f32::from(index) + 0.5).to_le_bytes())
            .collect();
        let after: Vec<u8> = (0..16_u8)
            .flat_map(|index| (f32::from(index) + 700.0).to_le_bytes())
            .collect();
        self.overwrite(&before, &after, [700.0, 715.0])
    }

    /// Memory of the caller's own.
    fn overwrite(
        &mut self,
        before: &[u8],
        after: &[u8],
        ends: [f64; 2],
    ) -> Result<(), NativeError> {
        let found = self.call.bytes(self.slot, before.len() as u64)?;
        self.check("the memory before", found == before, &found[..16]);
        self.call.write_bytes(self.slot, after)?;
        self.record.memory.extend(ends.map(|end| Expected {
            leaf: Leaf::Number(end),
            optional: false,
        }));
        self.slot += 1;
        self.record.arguments += 1;
        Ok(())
    }

    fn pointer(&mut self, ty: &str) -> Result<(), NativeError> {
        let number = self.record.arguments as u8;
        let before: [u8; 256] =
            std::array::from_fn(|index| (index as u8).wrapping_mul(7).wrapping_add(number + 1));
        let start = self.call.bytes(self.slot, 24)?;
        if ty == "Any" && start == [0; 24] {
            return self.room();
        }
        if ty == "Any" || start == before[..24] {
            let slot = self.slot as u8;
            let after: [u8; 256] =
                std::array::from_fn(|index| (index as u8).wrapping_mul(11).wrapping_add(slot));
            return self.overwrite(&before, &after, [after[0].into(), after[255].into()]);
        }
        // An input has the next argument in it; an output has nothing.
        let given = start.iter().any(|byte| *byte != 0);
        if given {
            let number = f32::from(number);
            let slots = match ty {
                "Vector3" => [0.5, 0.25, 0.75].map(|part| u64::from((number + part).to_bits())),
                _ => [self.bits(ty), 0, 0],
            };
            let expected: Vec<u8> = slots.iter().flat_map(|slot| slot.to_le_bytes()).collect();
            self.check("the value before", start == expected, &start);
            self.record.arguments += 1;
        }
        let slot = self.slot as u32;
        let leaf = match ty {
            "Vector3" => {
                let base = slot as f32 + 300.0;
                let vector = Vec3::new(base + 0.5, base + 0.25, base + 0.75);
                self.call.write_vec3(self.slot, vector)?;
                for component in [vector.x, vector.y] {
                    self.wrote(Leaf::Number(component.into()), given);
                }
                Leaf::Number(vector.z.into())
            }
            "float" => {
                let value = slot as f32 + 300.5;
                self.call.write_f32(self.slot, value)?;
                Leaf::Number(value.into())
            }
            "BOOL" | "bool" => {
                let value = slot.is_multiple_of(2) ^ self.record.second;
                self.call.write_i32(self.slot, value.into())?;
                Leaf::Bool(value)
            }
            "Hash" => {
                let value = 0xFEED_0000 + slot;
                self.call.write_i32(self.slot, value.cast_signed())?;
                Leaf::Number(value.into())
            }
            _ => {
                let value = -50_000 - slot.cast_signed();
                self.call.write_i32(self.slot, value)?;
                Leaf::Number(value.into())
            }
        };
        self.wrote(leaf, given);
        self.slot += 1;
        Ok(())
    }

    fn wrote(&mut self, leaf: Leaf, optional: bool) {
        self.references.push(Expected { leaf, optional });
    }

    /// Answers, and puts the answer in front of what was written.
    fn result(&mut self, ty: &str) {
        let small = (self.hash % 1000) as u16;
        let second = self.record.second;
        let asked = match ty {
            "void" => ReturnType::Empty,
            "char*" => ReturnType::String,
            "Vector3" => ReturnType::Vector3,
            "object" => ReturnType::MsgPack,
            _ => ReturnType::Number,
        };
        let wants = self.call.return_type();
        self.check("the type of the result", wants == asked, wants);
        let call = &mut *self.call;
        let leaves = match ty {
            "void" => vec![],
            "char*" | "object" if second => {
                call.set_null();
                self.record.says_no = true;
                vec![]
            }
            "char*" => {
                let text = format!("answer {small}");
                call.set_result(text.as_str());
                vec![Leaf::Text(text)]
            }
            "object" => {
                call.set_msgpack(&[0x92, 111, 0xCC, 222]);
                vec![Leaf::Number(111.0), Leaf::Number(222.0)]
            }
            "Vector3" => {
                let base = f32::from(small);
                let vector = Vec3::new(base + 0.5, base + 0.25, base + 0.75);
                call.set_result(vector);
                [vector.x, vector.y, vector.z]
                    .map(|component| Leaf::Number(component.into()))
                    .to_vec()
            }
            "BOOL" | "bool" => {
                call.set_result(!second);
                self.record.says_no = second;
                vec![Leaf::Bool(!second)]
            }
            "float" => {
                let value = f32::from(small) + 2.25;
                call.set_result(value);
                vec![Leaf::Number(value.into())]
            }
            "long" => {
                let value = (1_i64 << 41) + i64::from(small);
                call.set_result(value);
                vec![Leaf::Number(value as f64)]
            }
            "Hash" => {
                let value = 0xDEAD_0000_u32 + u32::from(small);
                call.set_result(value);
                vec![Leaf::Number(value.into())]
            }
            _ => {
                let value = -7000 - i32::from(small);
                call.set_result(value);
                vec![Leaf::Number(value.into())]
            }
        };
        // That an `Option` is there says that the boolean was true.
        let optional = matches!(ty, "BOOL" | "bool") && !second;
        let answer = leaves.into_iter().map(|leaf| Expected { leaf, optional });
        self.record.result.extend(answer);
    }
}

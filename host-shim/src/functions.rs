//! Plain functions beside the ABI: those that a program lets scripts import from any module, and
//! those that scripts export.

use std::fmt;
use std::rc::Rc;

use wasmtime::{AsContextMut, Engine, Linker, Module, Val};

use crate::error::Error;
use crate::host::Host;
use crate::imports::{self, Guest, RESERVED, caller};
use crate::limits;
use crate::memory;
use crate::native::NativeError;
use crate::observe::Answered;
use crate::resource::{During, GuestState, Resource, ResourceState, unwind};
use crate::values::{FunctionType, Value, ValueType};

type Function = Box<dyn Fn(&ImportCall<'_>) -> Result<Option<Value>, NativeError>>;

/// A function of the program that scripts may import.
pub(crate) struct Imported {
    pub(crate) module: Box<str>,
    pub(crate) name: Box<str>,
    pub(crate) ty: FunctionType,
    function: Function,
}

impl fmt::Display for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.name)
    }
}

/// A script's call of a function that [`Host::import`] gave to it.
pub struct ImportCall<'a> {
    host: &'a Host,
    resource: &'a Rc<Resource>,
    args: &'a [Value],
}

impl ImportCall<'_> {
    /// The host, in which the function may do anything.
    pub fn host(&self) -> &Host {
        self.host
    }

    /// Whose call it is.
    pub fn resource(&self) -> &str {
        &self.resource.name
    }

    /// The arguments: as many as the function was registered with, and of those types.
    pub fn args(&self) -> &[Value] {
        self.args
    }

    /// A copy of the bytes whose address is argument `index`, and their length the argument after
    /// it.
    ///
    /// # Errors
    ///
    /// They are not in the script's memory, are more than
    /// [`Limits::payload`](crate::Limits::payload), or these two arguments are no integers of 32
    /// bits.
    pub fn bytes(&self, index: usize) -> Result<Vec<u8>, NativeError> {
        let (Some(&Value::I32(address)), Some(&Value::I32(len))) =
            (self.args.get(index), self.args.get(index + 1))
        else {
            let text = format!("argument {index} is no address with a length behind it");
            return Err(NativeError::WrongArguments(text));
        };
        let (address, len) = (
            u64::from(address.cast_unsigned()),
            u64::from(len.cast_unsigned()),
        );
        let out_of_bounds = NativeError::OutOfBounds {
            index,
            address,
            len,
        };
        let memory = self.resource.memory.get();
        let limit = self.host.inner.settings.limits.payload;
        let copy = self.resource.cell.enter(|context| {
            let memory = memory.map(|memory| memory.data(&context))?;
            let bytes = memory::slice(memory, address, len)?;
            Some(match bytes.len() <= limit {
                true => Ok(bytes.to_vec()),
                false => Err(NativeError::TooLarge {
                    index,
                    len,
                    limit: limit as u64,
                }),
            })
        });
        copy.flatten().ok_or(out_of_bounds)?
    }

    /// [`bytes`](Self::bytes) as text.
    ///
    /// # Errors
    ///
    /// As `bytes`, and when they are no UTF-8.
    pub fn text(&self, index: usize) -> Result<String, NativeError> {
        String::from_utf8(self.bytes(index)?)
            .map_err(|_| NativeError::WrongArguments(format!("argument {index} is no UTF-8 text")))
    }
}

/// # Plain functions
impl Host {
    /// Lets scripts that are loaded from now on import a function: from any module but those of
    /// the ABI (`host`, `cfx` and SpacetimeDB's). It replaces the one of this name.
    ///
    /// A script that imports it with another type is not loaded
    /// ([`LoadError::WrongImport`](crate::LoadError::WrongImport)). When the function fails, or
    /// answers something else than it said, the script traps, and its
    /// [`Failure`](crate::Failure) says why. A [`Recording`](crate::Recording) does not have its
    /// calls, so a script that imports it cannot be replayed.
    ///
    /// # Errors
    ///
    /// [`Error::ReservedImport`], for the ABI's modules.
    ///
    /// ```
    /// use std::cell::Cell;
    /// use std::rc::Rc;
    ///
    /// use host_shim::{Host, Value, ValueType};
    ///
    /// let host = Host::new();
    /// let health = Rc::new(Cell::new(0));
    /// let set = Rc::clone(&health);
    /// host.import("env", "SET_PLAYER_HEALTH", &[ValueType::I32; 2], None, move |call| {
    ///     let &[Value::I32(player), Value::I32(health)] = call.args() else {
    ///         return Err("a player and its health, please".into());
    ///     };
    ///     if player != 1 {
    ///         return Err(format!("there is no player {player}").into());
    ///     }
    ///     set.set(health);
    ///     Ok(None)
    /// })?;
    /// let script = wat::parse_str(
    ///     r#"(module
    ///         (import "env" "SET_PLAYER_HEALTH" (func $set (param i32 i32)))
    ///         (func (export "heal") (param i32) (call $set (local.get 0) (i32.const 200))))"#,
    /// )?;
    /// host.load("clinic", &script)?;
    /// host.call_function("clinic", "heal", &[Value::I32(1)])?;
    /// assert_eq!(health.get(), 200);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn import(
        &self,
        module: &str,
        name: &str,
        params: &[ValueType],
        result: Option<ValueType>,
        function: impl Fn(&ImportCall<'_>) -> Result<Option<Value>, NativeError> + 'static,
    ) -> Result<(), Error> {
        if RESERVED.contains(&module) {
            return Err(Error::ReservedImport {
                module: module.to_owned(),
                name: name.to_owned(),
            });
        }
        let results: &[ValueType] = result.as_slice();
        let imported = Rc::new(Imported {
            module: module.into(),
            name: name.into(),
            ty: FunctionType::new(params, results),
            function: Box::new(function),
        });
        let mut all = self.inner.imported.borrow_mut();
        let old = all
            .iter_mut()
            .find(|known| *known.module == *module && *known.name == *name);
        let old = match old {
            Some(old) => Some(std::mem::replace(old, imported)),
            None => {
                all.push(imported);
                None
            }
        };
        // What the closure holds may use the host when it is dropped.
        drop(all);
        drop(old);
        Ok(())
    }

    pub(crate) fn find_imported(&self, module: &str, name: &str) -> Option<Rc<Imported>> {
        let all = self.inner.imported.borrow();
        all.iter()
            .find(|known| *known.module == *module && *known.name == *name)
            .cloned()
    }

    /// The functions of the program that a module imports.
    pub(crate) fn imported_by(&self, module: &Module) -> Vec<Rc<Imported>> {
        module
            .imports()
            .filter_map(|import| self.find_imported(import.module(), import.name()))
            .collect()
    }

    /// What a function takes and answers that a script exports.
    ///
    /// # Errors
    ///
    /// When there is no such function, or it takes or answers more than numbers.
    pub fn export_type(&self, resource: &str, export: &str) -> Result<FunctionType, Error> {
        let resource = self.find(resource)?;
        let found = resource
            .cell
            .enter(|mut context| {
                let instance = resource.wasm.get()?;
                let function = instance.get_func(context.as_context_mut(), export)?;
                Some(function.ty(&context))
            })
            .ok_or_else(|| Error::NotRunning(resource.name.to_string()))?
            .ok_or_else(|| no_export(&resource, export))?;
        FunctionType::from_wasm(&found).ok_or_else(|| {
            let words = imports::words(&found);
            let reason = format!("it is {words}, and only numbers can be passed");
            bad_call(&resource, export, reason)
        })
    }

    /// Calls any function that a script exports; answers its result, if it has one.
    ///
    /// # Errors
    ///
    /// When there is no such function, the arguments do not fit, it has several results, or it
    /// traps (the resource is stopped then).
    pub fn call_function(
        &self,
        resource: &str,
        export: &str,
        args: &[Value],
    ) -> Result<Option<Value>, Error> {
        let bits: Vec<i64> = args.iter().map(|value| value.bits()).collect();
        self.call_bits(resource, export, &bits, |ty| {
            let fits = |(place, (value, param)): (usize, (&Value, &ValueType))| {
                (value.ty() != *param)
                    .then(|| format!("argument {place} is an {}, it takes an {param}", value.ty()))
            };
            let pairs = args.iter().zip(&ty.params).enumerate();
            pairs.filter_map(fits).next().map_or(Ok(()), Err)
        })
    }

    /// Calls any function that a script exports with arguments in text, which become what the
    /// function takes; see [`ValueType::parse`].
    ///
    /// # Errors
    ///
    /// As [`call_function`](Self::call_function).
    ///
    /// ```
    /// use host_shim::{Host, Value};
    ///
    /// let script = wat::parse_str(
    ///     r#"(module (func (export "scale") (param i32 f32) (result f32)
    ///         (f32.mul (f32.convert_i32_s (local.get 0)) (local.get 1))))"#,
    /// )?;
    /// let host = Host::new();
    /// host.load("sums", &script)?;
    /// assert_eq!(host.call_with_texts("sums", "scale", &["3", "0.5"])?, Some(Value::F32(1.5)));
    /// let error = host.call_with_texts("sums", "scale", &["3", "half"]).unwrap_err();
    /// assert!(error.to_string().contains("argument 1: 'half' is no f32"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn call_with_texts(
        &self,
        resource: &str,
        export: &str,
        args: &[&str],
    ) -> Result<Option<Value>, Error> {
        let ty = self.export_type(resource, export)?;
        let mut bits = Vec::with_capacity(args.len());
        for (place, text) in args.iter().enumerate() {
            // Whether there are too many is seen below.
            let Some(param) = ty.params.get(place) else {
                bits.push(0);
                continue;
            };
            let value = param.parse(text).ok_or_else(|| {
                let reason = format!("argument {place}: '{text}' is no {param} (it is {ty})");
                let resource = resource.to_owned();
                let export = export.to_owned();
                Error::BadCall {
                    resource,
                    export,
                    reason,
                }
            })?;
            bits.push(value.bits());
        }
        self.call_bits(resource, export, &bits, |_| Ok(()))
    }

    /// Calls any function that a script exports and that takes and answers
    /// integers only. An argument for an i32 parameter keeps its low 32 bits.
    ///
    /// # Errors
    ///
    /// When there is no such function, the arguments do not fit, or it traps
    /// (the resource is stopped then).
    pub fn call_export(
        &self,
        resource: &str,
        export: &str,
        args: &[i64],
    ) -> Result<Option<i64>, Error> {
        let is_float = |ty: &ValueType| matches!(ty, ValueType::F32 | ValueType::F64);
        let answer = self.call_bits(resource, export, args, |ty| {
            if ty.params.iter().any(is_float) {
                return Err("it takes more than integers".to_owned());
            }
            match ty.results.iter().any(is_float) {
                true => Err("it answers something else than an integer".to_owned()),
                false => Ok(()),
            }
        })?;
        Ok(answer.map(Value::bits))
    }

    /// Calls an export with the bits of its arguments. `fits` looks at its type, when there are as
    /// many arguments as it takes, and may refuse.
    pub(crate) fn call_bits(
        &self,
        resource: &str,
        export: &str,
        args: &[i64],
        fits: impl FnOnce(&FunctionType) -> Result<(), String>,
    ) -> Result<Option<Value>, Error> {
        let resource = self.find(resource)?;
        self.enter(&resource, During::Export(export, args), |context| {
            let Some(function) = resource
                .wasm
                .get()
                .and_then(|instance| instance.get_func(context.as_context_mut(), export))
            else {
                return Ok(Err(no_export(&resource, export)));
            };
            let found = function.ty(&*context);
            let words = || imports::words(&found);
            let Some(ty) = FunctionType::from_wasm(&found) else {
                let reason = format!("it is {}, and only numbers can be passed", words());
                return Ok(Err(bad_call(&resource, export, reason)));
            };
            if ty.params.len() != args.len() || ty.results.len() > 1 {
                let reason = format!("it is {}, and {} arguments were given", words(), args.len());
                return Ok(Err(bad_call(&resource, export, reason)));
            }
            if let Err(reason) = fits(&ty) {
                let reason = format!("{reason} (it is {ty})");
                return Ok(Err(bad_call(&resource, export, reason)));
            }
            let values = ty.params.iter().zip(args);
            let values: Vec<Val> = values.map(|(ty, bits)| ty.value(*bits).to_wasm()).collect();
            let mut results = vec![Val::I32(0); ty.results.len()];
            function.call(context.as_context_mut(), &values, &mut results)?;
            let answer = results.first().and_then(Value::from_wasm);
            if let Some(answer) = answer {
                self.observe_answer(&resource, Answered::Number(answer.bits()));
            }
            Ok(Ok(answer))
        })?
    }
}

fn no_export(resource: &Resource, export: &str) -> Error {
    Error::NoExport {
        resource: resource.name.to_string(),
        export: export.to_owned(),
    }
}

fn bad_call(resource: &Resource, export: &str, reason: String) -> Error {
    Error::BadCall {
        resource: resource.name.to_string(),
        export: export.to_owned(),
        reason,
    }
}

/// The host's linker with functions of the program, whose places are those in
/// `Resource::imported`.
pub(crate) fn linker(
    common: &Linker<GuestState>,
    engine: &Engine,
    imported: &[Rc<Imported>],
) -> wasmtime::Result<Linker<GuestState>> {
    let mut linker = common.clone();
    // A module may import a function twice.
    linker.allow_shadowing(true);
    for (place, import) in imported.iter().enumerate() {
        linker.func_new(
            &import.module,
            &import.name,
            import.ty.to_wasm(engine),
            move |guest, args, results| call(guest, place, args, results),
        )?;
    }
    Ok(linker)
}

fn call(
    mut guest: Guest<'_>,
    place: usize,
    args: &[Val],
    results: &mut [Val],
) -> wasmtime::Result<()> {
    let (host, resource) = caller(&mut guest)?;
    let imported = resource.imported.get().and_then(|all| all.get(place));
    let imported = Rc::clone(imported.ok_or_else(unwind)?);
    let args: Vec<Value> = args.iter().filter_map(Value::from_wasm).collect();
    let mut context = guest.as_context_mut();
    let outcome = resource.cell.lend(&mut context, || {
        (imported.function)(&ImportCall {
            host: &host,
            resource: &resource,
            args: &args,
        })
    });
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    let wanted = imported.ty.results.first().copied();
    match (outcome, results.first_mut()) {
        (Err(NativeError::TooLarge { len, .. }), _) => {
            let what = format!("what `{imported}` is given");
            let limits = &host.inner.settings.limits;
            Err(wasmtime::Error::new(limits::payload_reached(
                &what, len, limits,
            )))
        }
        (Err(error), _) => Err(wasmtime::Error::msg(format!("`{imported}`: {error}"))),
        (Ok(None), None) => Ok(()),
        (Ok(Some(value)), Some(result)) if Some(value.ty()) == wanted => {
            *result = value.to_wasm();
            Ok(())
        }
        (Ok(given), _) => {
            let word = |ty: Option<ValueType>| ty.map_or("nothing".to_owned(), |ty| ty.to_string());
            Err(wasmtime::Error::msg(format!(
                "`{imported}` answered {}, but it was registered to answer {}",
                word(given.map(Value::ty)),
                word(wanted)
            )))
        }
    }
}

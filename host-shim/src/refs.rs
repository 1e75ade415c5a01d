//! Function references: finding the owner, and functions of the host itself.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use wasmtime::AsContextMut;

use crate::error::Error;
use crate::host::Host;
use crate::observe::Answered;
use crate::resource::{During, Resource};

/// The resource name under which the host's own functions are known.
pub(crate) const HOST_RESOURCE: &str = "_cfx_internal";

type HostFunction = Rc<dyn Fn(Vec<u8>) -> Result<Vec<u8>, String>>;

struct Owned {
    function: HostFunction,
    owners: Cell<i32>,
}

/// The host's own functions.
#[derive(Default)]
pub(crate) struct HostFunctions {
    by_idx: HashMap<u32, Owned>,
    next: u32,
}

impl HostFunctions {
    pub(crate) fn len(&self) -> usize {
        self.by_idx.len()
    }
}

type NameRef = Rc<dyn Fn(&str, u32) -> Option<String>>;
type CallUnknown = Rc<dyn Fn(&str, &[u8]) -> Result<Option<Vec<u8>>, Error>>;

/// How a program names the functions of scripts, and what it knows of others.
#[derive(Default)]
pub(crate) struct Naming {
    name: RefCell<Option<NameRef>>,
    call: RefCell<Option<CallUnknown>>,
}

/// Whose function a canonical name means.
enum Owner {
    Guest(Rc<Resource>, u32),
    Host(u32),
}

impl Host {
    /// Makes a function that scripts can call, and answers its canonical name;
    /// [`msgpack::function`](crate::msgpack::function) makes an argument of
    /// it. It takes and answers MessagePack arrays. It lives until scripts
    /// have duplicated and then deleted it as often, or as long as the host.
    ///
    /// ```
    /// use host_shim::{Host, msgpack};
    ///
    /// let host = Host::new();
    /// let name = host.function(|args| {
    ///     let (a, b) = msgpack::to_json(&args).and_then(|args| Some((args[0].as_i64()?, args[1].as_i64()?))).ok_or("two numbers, please")?;
    ///     Ok(msgpack::value(&[a + b]))
    /// });
    /// assert_eq!(host.call_ref(&name, &msgpack::value(&[1, 2]))?, [0x91, 3]);
    /// # Ok::<(), host_shim::Error>(())
    /// ```
    pub fn function(
        &self,
        function: impl Fn(Vec<u8>) -> Result<Vec<u8>, String> + 'static,
    ) -> String {
        let mut functions = self.inner.functions.borrow_mut();
        let idx = functions.next;
        functions.next += 1;
        functions.by_idx.insert(
            idx,
            Owned {
                function: Rc::new(function),
                owners: Cell::new(0),
            },
        );
        format!("{HOST_RESOURCE}:0:{idx}")
    }

    /// Calls a function reference by its canonical name, with a MessagePack
    /// array of arguments; answers the MessagePack array of results.
    ///
    /// # Errors
    ///
    /// When there is no such function, its script does not run or traps, the arguments are
    /// larger than [`Limits::payload`](crate::Limits::payload), or the function answers
    /// nothing.
    pub fn call_ref(&self, name: &str, args: &[u8]) -> Result<Vec<u8>, Error> {
        let what = || format!("a call of the function reference `{name}`");
        self.check_payload(args.len(), what)?;
        let mut result = Vec::new();
        if self.call_reference(name.as_bytes(), args, &mut result)? {
            Ok(result)
        } else {
            Err(Error::NullResult(name.to_owned()))
        }
    }

    /// Adds an owner to a function reference, and answers the name to use.
    ///
    /// # Errors
    ///
    /// When there is no such function, or its script does not run or traps.
    pub fn duplicate_ref(&self, name: &str) -> Result<String, Error> {
        match self.owner(name.as_bytes())? {
            Owner::Host(idx) => {
                let functions = self.inner.functions.borrow();
                let owned = functions
                    .by_idx
                    .get(&idx)
                    .ok_or_else(|| Error::UnknownReference(name.to_owned()))?;
                owned.owners.set(owned.owners.get() + 1);
                Ok(name.to_owned())
            }
            Owner::Guest(resource, idx) => {
                let new = self.duplicate_guest_ref(&resource, idx)?;
                // The platform's own runtimes answer -1 for an unknown index.
                if new == u32::MAX {
                    return Err(Error::UnknownReference(name.to_owned()));
                }
                Ok(canonical_name(&resource, new))
            }
        }
    }

    /// Takes an owner from a function reference.
    ///
    /// # Errors
    ///
    /// When there is no such function, or its script does not run or traps.
    pub fn remove_ref(&self, name: &str) -> Result<(), Error> {
        match self.owner(name.as_bytes())? {
            Owner::Host(idx) => {
                let mut functions = self.inner.functions.borrow_mut();
                let owned = functions
                    .by_idx
                    .get(&idx)
                    .ok_or_else(|| Error::UnknownReference(name.to_owned()))?;
                let left = owned.owners.get() - 1;
                owned.owners.set(left);
                let gone = match left <= 0 {
                    true => functions.by_idx.remove(&idx),
                    false => None,
                };
                // What the closure holds may use the host when it is dropped.
                drop(functions);
                drop(gone);
                Ok(())
            }
            Owner::Guest(resource, idx) => self.remove_guest_ref(&resource, idx),
        }
    }

    /// Has the program name the functions that scripts hand out, in the place of the host's
    /// `resource:number:index`: `name` gets the resource and the script's index of the function.
    /// With `None` the host names it.
    ///
    /// A function is called by such a name only through [`on_unknown_ref`](Self::on_unknown_ref),
    /// or where the program calls it by its index: [`call_ref_at`](Self::call_ref_at).
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// host.on_name_ref(|resource, idx| Some(format!("{resource}:77:{idx}")));
    /// ```
    pub fn on_name_ref(&self, name: impl Fn(&str, u32) -> Option<String> + 'static) {
        let old = self.inner.naming.name.replace(Some(Rc::new(name)));
        drop(old);
    }

    /// Has the program call function references by names that this host does not know. `call`
    /// gets the name and the arguments, and answers the results, or `None` for nothing at all.
    ///
    /// ```
    /// use host_shim::{Error, Host};
    ///
    /// let host = Host::new();
    /// host.on_unknown_ref(|name, args| match name {
    ///     "echo:0:0" => Ok(Some(args.to_vec())),
    ///     _ => Err(Error::UnknownReference(name.to_owned())),
    /// });
    /// assert_eq!(host.call_ref("echo:0:0", &[0x91, 5])?, [0x91, 5]);
    /// # Ok::<(), Error>(())
    /// ```
    pub fn on_unknown_ref(
        &self,
        call: impl Fn(&str, &[u8]) -> Result<Option<Vec<u8>>, Error> + 'static,
    ) {
        let old = self.inner.naming.call.replace(Some(Rc::new(call)));
        drop(old);
    }

    /// Calls function `idx` of a script, as [`call_ref`](Self::call_ref).
    ///
    /// # Errors
    ///
    /// As `call_ref`, and when there is no such resource.
    pub fn call_ref_at(&self, resource: &str, idx: u32, args: &[u8]) -> Result<Vec<u8>, Error> {
        let what = || format!("a call of function {idx} of `{resource}`");
        self.check_payload(args.len(), what)?;
        let resource = self.find(resource)?;
        let mut result = Vec::new();
        if self.call_guest_ref(&resource, idx, args, &mut result)? {
            Ok(result)
        } else {
            Err(Error::NullResult(canonical_name(&resource, idx)))
        }
    }

    /// Adds an owner to function `idx` of a script, and answers the index to use.
    ///
    /// # Errors
    ///
    /// As [`duplicate_ref`](Self::duplicate_ref), and when there is no such resource.
    pub fn duplicate_ref_at(&self, resource: &str, idx: u32) -> Result<u32, Error> {
        let resource = self.find(resource)?;
        match self.duplicate_guest_ref(&resource, idx)? {
            u32::MAX => Err(Error::UnknownReference(canonical_name(&resource, idx))),
            new => Ok(new),
        }
    }

    /// Takes an owner from function `idx` of a script.
    ///
    /// # Errors
    ///
    /// As [`remove_ref`](Self::remove_ref), and when there is no such resource.
    pub fn remove_ref_at(&self, resource: &str, idx: u32) -> Result<(), Error> {
        self.remove_guest_ref(&self.find(resource)?, idx)
    }

    /// The name under which a script hands out one of its functions. Runs code of the program.
    pub(crate) fn name_of_ref(&self, resource: &Resource, idx: u32) -> String {
        // Not borrowed while it runs: it may set another one.
        let name = self.inner.naming.name.borrow().clone();
        name.and_then(|name| name(&resource.name, idx))
            // It becomes a C string.
            .filter(|name| !name.contains('\0'))
            .unwrap_or_else(|| canonical_name(resource, idx))
    }

    /// Calls what is none of this host's functions.
    fn call_unknown(&self, name: &[u8], args: &[u8], out: &mut Vec<u8>) -> Result<bool, Error> {
        let call = self.inner.naming.call.borrow().clone();
        let (Some(call), Ok(name)) = (call, str::from_utf8(name)) else {
            let name = String::from_utf8_lossy(name).into_owned();
            return Err(Error::UnknownReference(name));
        };
        let Some(result) = call(name, args)? else {
            return Ok(false);
        };
        out.extend_from_slice(&result);
        Ok(true)
    }

    /// Answers what the script does: the index to use.
    pub(crate) fn duplicate_guest_ref(
        &self,
        resource: &Rc<Resource>,
        idx: u32,
    ) -> Result<u32, Error> {
        let duplicate = resource
            .export()
            .and_then(|exports| exports.duplicate_ref.as_ref())
            .ok_or_else(|| no_export(resource, "__cfx_duplicate_ref"))?;
        self.enter(resource, During::Duplicate(idx), |context| {
            let new = duplicate.call(context.as_context_mut(), idx)?;
            self.observe_answer(resource, Answered::Number(new.into()));
            Ok(new)
        })
    }

    pub(crate) fn remove_guest_ref(&self, resource: &Rc<Resource>, idx: u32) -> Result<(), Error> {
        let remove = resource
            .export()
            .and_then(|exports| exports.remove_ref.as_ref())
            .ok_or_else(|| no_export(resource, "__cfx_remove_ref"))?;
        self.enter(resource, During::Remove(idx), |context| {
            remove.call(context.as_context_mut(), idx)
        })
    }

    /// Drops a function of the host that no script owns.
    pub(crate) fn drop_unowned_function(&self, name: &str) {
        let Some(Owner::Host(idx)) = self.find_owner(name.as_bytes()) else {
            return;
        };
        let mut functions = self.inner.functions.borrow_mut();
        let known = functions.by_idx.get(&idx);
        let gone = match known.is_some_and(|owned| owned.owners.get() <= 0) {
            true => functions.by_idx.remove(&idx),
            false => None,
        };
        // What the closure holds may use the host when it is dropped.
        drop(functions);
        drop(gone);
    }

    /// Calls a function and appends its result; `false` for a null result.
    pub(crate) fn call_reference(
        &self,
        name: &[u8],
        args: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<bool, Error> {
        match self.find_owner(name) {
            None => self.call_unknown(name, args, out),
            Some(Owner::Guest(resource, idx)) => self.call_guest_ref(&resource, idx, args, out),
            Some(Owner::Host(idx)) => {
                let name = String::from_utf8_lossy(name).into_owned();
                // Not borrowed while it runs: it may make or drop functions.
                let function = self
                    .inner
                    .functions
                    .borrow()
                    .by_idx
                    .get(&idx)
                    .map(|owned| Rc::clone(&owned.function));
                let function = function.ok_or_else(|| Error::UnknownReference(name.clone()))?;
                let result = function(args.to_vec())
                    .map_err(|reason| Error::HostFunction { name, reason })?;
                out.extend_from_slice(&result);
                Ok(true)
            }
        }
    }

    fn owner(&self, name: &[u8]) -> Result<Owner, Error> {
        self.find_owner(name)
            .ok_or_else(|| Error::UnknownReference(String::from_utf8_lossy(name).into_owned()))
    }

    fn find_owner(&self, name: &[u8]) -> Option<Owner> {
        // From the end, because a resource's name may hold colons.
        let mut parts = std::str::from_utf8(name).ok()?.rsplitn(3, ':');
        // Scripts that print their index signed are understood, too.
        let idx = parts.next()?;
        let idx = idx
            .parse::<u32>()
            .or_else(|_| idx.parse::<i32>().map(i32::cast_unsigned))
            .ok()?;
        let instance = parts.next()?.parse::<i32>().ok()?;
        let resource = parts.next()?;
        if resource == HOST_RESOURCE {
            return Some(Owner::Host(idx));
        }
        self.inner
            .resources
            .borrow()
            .iter()
            .find(|known| known.instance == instance && *known.name == *resource)
            .filter(|known| !known.is_over())
            .map(|known| Owner::Guest(Rc::clone(known), idx))
    }
}

pub(crate) fn canonical_name(resource: &Resource, idx: u32) -> String {
    format!("{}:{}:{idx}", resource.name, resource.instance)
}

fn no_export(resource: &Resource, export: &str) -> Error {
    Error::NoExport {
        resource: resource.name.to_string(),
        export: export.to_owned(),
    }
}

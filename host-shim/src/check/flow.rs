//! Which natives a script calls, found in its code.
//!
//! An optimised script calls a native by a constant, which goes into the import `invoke`
//! itself or into a function that hands it on. So it is looked where constants and parameters
//! go, through all functions. A hash that comes from memory is not followed; if it is a known
//! one, the constants of the code and of the data have it.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{
    BinaryReaderError, FuncValidator, FunctionBody, ModuleArity, Operator, ValType,
    ValidatorResources,
};

use crate::natives;

/// A parameter of a function: the function's index and which one it is.
type Place = (u32, u32);

/// Where a value may be from; empty for one that nothing is known of.
type Origins = BTreeSet<Origin>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Constant(u64),
    /// A parameter of the function that is looked at.
    Parameter(u32),
}

/// More are not followed: a file that is made so could take any time and memory.
const MOST_ORIGINS: usize = 32;

fn shorten(origins: &mut Origins) {
    while origins.len() > MOST_ORIGINS {
        origins.pop_last();
    }
}

/// What has been seen so far.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// What goes into parameters that are 64-bit integers, and in which function.
    passed: BTreeMap<Place, BTreeSet<(u32, Origin)>>,
    /// The 64-bit constants of the code and the data that are hashes of natives.
    constants: BTreeSet<u64>,
}

/// Hashes that a script may call natives by.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Hashes {
    /// These go into `invoke`.
    pub(super) called: BTreeSet<u64>,
    /// These are among the constants besides, and are hashes of natives.
    pub(super) constants: BTreeSet<u64>,
}

/// Smaller ones are what data is full of: lengths, addresses.
const SMALLEST_IN_DATA: u64 = 0x0100_0000;

impl Flow {
    /// Takes a function's body, which is also validated.
    pub(super) fn function(
        &mut self,
        index: u32,
        body: &FunctionBody<'_>,
        validator: &mut FuncValidator<ValidatorResources>,
    ) -> Result<(), BinaryReaderError> {
        let mut reader = body.get_binary_reader();
        validator.read_locals(&mut reader)?;
        let mut locals: BTreeMap<u32, Origins> = BTreeMap::new();
        for parameter in 0..parameters(validator, index) {
            if validator.get_local_type(parameter) == Some(ValType::I64) {
                locals.insert(parameter, [Origin::Parameter(parameter)].into());
            }
        }
        let mut operators = Vec::new();
        let mut stack: Vec<Origins> = Vec::new();
        let mut heights = Vec::new();
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            let (operator, offset) = reader.read_with_offset()?;
            let arity = operator.operator_arity(validator).unwrap_or((0, 0));
            self.step(
                index,
                &operator,
                arity,
                &mut stack,
                &mut locals,
                validator,
                false,
            );
            validator.op(offset, &operator)?;
            let height = validator.operand_stack_height();
            stack.resize(height as usize, Origins::new());
            heights.push((arity, height));
            operators.push(operator);
        }
        reader.finish()?;
        // Once more, now that all is known of the locals: code may read one, in a loop, that
        // is written further down.
        stack.clear();
        for (operator, (arity, height)) in operators.iter().zip(heights) {
            self.step(
                index,
                operator,
                arity,
                &mut stack,
                &mut locals,
                validator,
                true,
            );
            stack.resize(height as usize, Origins::new());
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments, reason = "the state of one walk")]
    fn step(
        &mut self,
        function: u32,
        operator: &Operator<'_>,
        (pops, pushes): (u32, u32),
        stack: &mut Vec<Origins>,
        locals: &mut BTreeMap<u32, Origins>,
        validator: &FuncValidator<ValidatorResources>,
        collect: bool,
    ) {
        let rest = stack.len().saturating_sub(pops as usize);
        let popped = stack.split_off(rest);
        let mut result = Origins::new();
        match operator {
            Operator::I64Const { value } => {
                let value = value.cast_unsigned();
                if is_known(value) {
                    self.constants.insert(value);
                }
                result.insert(Origin::Constant(value));
            }
            Operator::LocalGet { local_index } => {
                result = locals.get(local_index).cloned().unwrap_or_default();
            }
            Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                if let Some(value) = popped.last().filter(|value| !value.is_empty()) {
                    let known = locals.entry(*local_index).or_default();
                    known.extend(value);
                    shorten(known);
                    result.clone_from(value);
                }
            }
            Operator::Select | Operator::TypedSelect { .. } => {
                result = popped.iter().take(2).flatten().copied().collect();
                shorten(&mut result);
            }
            Operator::Call { function_index } | Operator::ReturnCall { function_index }
                if collect =>
            {
                for (parameter, value) in (0..).zip(&popped) {
                    if value.is_empty() || !is_long(validator, *function_index, parameter) {
                        continue;
                    }
                    let place = self.passed.entry((*function_index, parameter)).or_default();
                    place.extend(value.iter().map(|origin| (function, *origin)));
                }
            }
            // What is on the stack stays there.
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                stack.extend(popped);
                return;
            }
            Operator::Else | Operator::End => {
                stack.extend(popped);
                return;
            }
            _ => {}
        }
        stack.extend((0..pushes).map(|_| result.clone()));
    }

    /// Takes a data segment, whose first byte will be at this address.
    pub(super) fn data(&mut self, address: u64, bytes: &[u8]) {
        let skipped = address.next_multiple_of(8) - address;
        let aligned = usize::try_from(skipped)
            .ok()
            .and_then(|skipped| bytes.get(skipped..));
        let words = aligned.unwrap_or_default().chunks_exact(8);
        let words = words.map(|word| {
            word.iter()
                .rev()
                .fold(0, |all, byte| all << 8 | u64::from(*byte))
        });
        self.constants
            .extend(words.filter(|word| *word >= SMALLEST_IN_DATA && is_known(*word)));
    }

    /// What goes into the first parameter of these functions.
    pub(super) fn hashes(self, invokers: &[u32]) -> Hashes {
        let mut hashes = Hashes::default();
        let mut reached: BTreeSet<Place> = BTreeSet::new();
        let mut waiting: Vec<Place> = invokers.iter().map(|function| (*function, 0)).collect();
        while let Some(place) = waiting.pop() {
            if !reached.insert(place) {
                continue;
            }
            for (function, origin) in self.passed.get(&place).into_iter().flatten() {
                match origin {
                    Origin::Constant(value) => {
                        hashes.called.insert(*value);
                    }
                    Origin::Parameter(parameter) => waiting.push((*function, *parameter)),
                }
            }
        }
        hashes.constants = self.constants.difference(&hashes.called).copied().collect();
        hashes
    }
}

fn is_known(hash: u64) -> bool {
    !natives::by_hash(hash).is_empty()
}

fn function_type(
    validator: &FuncValidator<ValidatorResources>,
    function: u32,
) -> Option<&wasmparser::FuncType> {
    let ty = validator.type_index_of_function(function)?;
    match &validator.sub_type_at(ty)?.composite_type.inner {
        wasmparser::CompositeInnerType::Func(ty) => Some(ty),
        _ => None,
    }
}

fn parameters(validator: &FuncValidator<ValidatorResources>, function: u32) -> u32 {
    let ty = function_type(validator, function);
    ty.map_or(0, |ty| u32::try_from(ty.params().len()).unwrap_or(u32::MAX))
}

fn is_long(validator: &FuncValidator<ValidatorResources>, function: u32, parameter: u32) -> bool {
    let ty = function_type(validator, function);
    ty.and_then(|ty| ty.params().get(parameter as usize)) == Some(&ValType::I64)
}

//! Function references: names, owners, calls across scripts.

use std::cell::RefCell;
use std::rc::Rc;

use host_shim::{Error, msgpack};

use crate::probe::*;

fn canonical(lab: &Lab, probe: &str, idx: i64) -> String {
    let needed = -lab.call(probe, "canonicalize", &[idx, 0, 0]);
    assert!(needed > 0);
    assert_eq!(
        lab.call(probe, "canonicalize", &[idx, 0x40, needed - 1]),
        -needed
    );
    assert_eq!(
        lab.call(probe, "canonicalize", &[idx, 0x40, needed]),
        needed
    );
    let mut bytes = lab.read(probe, 0x40, needed as u32);
    assert_eq!(bytes.pop(), Some(0));
    String::from_utf8(bytes).unwrap()
}

/// `invoke_ref_func` from the probe; the result is at `BUFFER`.
fn call(lab: &Lab, probe: &str, name: &str, args: &[u8]) -> i64 {
    lab.write(probe, 0x200, &[name.as_bytes(), b"\0"].concat());
    lab.write(probe, 0x300, args);
    let len = args.len() as i64;
    lab.call(probe, "invoke_ref", &[0x200, 0x300, len, BUFFER.into(), 16])
}

#[test]
fn names_have_three_parts() {
    let lab = Lab::new(&["a", "with:colon"]);
    assert_eq!(canonical(&lab, "a", 7), "a:1:7");
    let name = canonical(&lab, "with:colon", 0);
    assert_eq!(name, "with:colon:2:0");
    lab.on("with:colon", On::Call, |asked| {
        asked
            .host
            .memory_write(asked.resource, 0x2000, &[0; 16])
            .unwrap();
        0x2000
    });
    assert_eq!(lab.host.call_ref(&name, &[0x90]).unwrap(), b"");
}

#[test]
fn a_call_goes_to_the_owner_and_the_result_comes_back() {
    let lab = Lab::new(&["a", "b"]);
    lab.on("b", On::Call, |asked| {
        assert_eq!(asked.args[0], 5);
        let mut result = asked.payload();
        result.reverse();
        asked.host.memory_write("b", 0x3000, &result).unwrap();
        let len = result.len() as u64;
        let object = [0x3000_u64.to_le_bytes(), len.to_le_bytes()].concat();
        asked.host.memory_write("b", 0x2000, &object).unwrap();
        0x2000
    });
    assert_eq!(call(&lab, "a", "b:2:5", &[1, 2, 3]), 3);
    assert_eq!(lab.read("a", BUFFER, 3), [3, 2, 1]);
    assert_eq!(call(&lab, "a", "b:2:5", &[]), 0);
    // The result grows the caller's buffer, not the callee's.
    assert_eq!(call(&lab, "a", "b:2:5", &[7; 100]), 100);
    assert_eq!(lab.read("a", GROWN, 100), [7; 100]);
    assert_eq!(lab.call("a", "extends", &[]), 1);
    assert_eq!(lab.call("b", "extends", &[]), 0);
    // A script may call itself through the host.
    assert_eq!(call(&lab, "b", "b:2:5", &[9, 8]), 2);
    assert_eq!(lab.read("b", BUFFER, 2), [8, 9]);
    assert_eq!(lab.call("b", "allocs", &[]), lab.call("b", "frees", &[]));
    lab.on("b", On::Call, |_| 0);
    assert_eq!(call(&lab, "a", "b:2:5", &[]), -4);
    assert!(lab.remarks().is_empty());
}

#[test]
fn unknown_references() {
    let lab = Lab::new(&["a", "b"]);
    for name in [
        "",
        "b",
        "b:2",
        "b:1:0",
        "c:2:0",
        "b:2:x",
        "b:x:0",
        "_cfx_internal:0:99",
        "b:2:99999999999",
    ] {
        assert_eq!(call(&lab, "a", name, &[0x90]), -6, "{name}");
        assert!(lab.remark().contains("no function reference"), "{name}");
    }
    lab.write("a", 0x200, b"b\xFF:2:0\0");
    assert_eq!(lab.call("a", "invoke_ref", &[0x200, 0, 0, 0, 0]), -6);
    assert!(lab.remark().contains("no function reference"));
    lab.host.stop("b").unwrap();
    assert_eq!(call(&lab, "a", "b:2:0", &[0x90]), -6);
    assert!(lab.remark().contains("no function reference"));
    // The same name loaded again is somebody else.
    lab.load("b");
    lab.host.start("b").unwrap();
    assert_eq!(call(&lab, "a", "b:2:0", &[0x90]), -6);
    assert!(matches!(
        lab.host.call_ref("b:2:0", &[]),
        Err(Error::UnknownReference(_))
    ));
}

#[test]
fn owners_are_counted_by_the_script() {
    let lab = Lab::new(&["a", "b"]);
    let notes = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&notes);
    lab.on("b", On::Duplicate, move |asked| {
        noted.borrow_mut().push(("duplicate", asked.args[0]));
        i64::from(asked.args[0]) + 100
    });
    let noted = Rc::clone(&notes);
    lab.on("b", On::Remove, move |asked| {
        noted.borrow_mut().push(("remove", asked.args[0]));
        0
    });
    let duplicate = Invoke::new("DUPLICATE_FUNCTION_REFERENCE")
        .text("b:2:7")
        .wants(STRING, 64);
    assert_eq!(duplicate.send(&lab, "a"), 7);
    assert_eq!(
        lab.read("a", BUFFER, 7),
        b"b:2:107",
        "the answered index counts"
    );
    let delete = Invoke::new("DELETE_FUNCTION_REFERENCE").text("b:2:107");
    assert_eq!(delete.send(&lab, "a"), 0);
    assert_eq!(notes.take(), [("duplicate", 7), ("remove", 107)]);

    for native in ["DUPLICATE_FUNCTION_REFERENCE", "DELETE_FUNCTION_REFERENCE"] {
        assert_eq!(Invoke::new(native).text("c:9:7").send(&lab, "a"), -6);
        assert!(lab.remark().contains("no function reference"));
    }
    lab.on("b", On::Duplicate, |_| u32::MAX.into());
    assert_eq!(duplicate.send(&lab, "a"), -6);
    assert!(lab.remark().contains("no function reference"));
}

#[test]
fn a_reference_is_called_duplicated_and_removed_while_it_runs() {
    let lab = Lab::new(&["a"]);
    let name = canonical(&lab, "a", 1);
    let order = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&order);
    let inner = name.clone();
    lab.on("a", On::Call, move |asked| {
        let depth = asked.payload()[0];
        noted.borrow_mut().push(format!("begin {depth}"));
        if depth < 3 {
            let again = asked.host.duplicate_ref(&inner).unwrap();
            let answer = asked.host.call_ref(&again, &[depth + 1]).unwrap();
            assert_eq!(answer, [0x91, depth + 1]);
            asked.host.remove_ref(&again).unwrap();
        }
        assert_eq!(
            asked.payload(),
            [depth],
            "the arguments stay where they are"
        );
        noted.borrow_mut().push(format!("end {depth}"));
        asked
            .host
            .memory_write("a", 0x3000, &[0x91, depth])
            .unwrap();
        let object = [0x3000_u64.to_le_bytes(), 2_u64.to_le_bytes()].concat();
        asked.host.memory_write("a", 0x2000, &object).unwrap();
        0x2000
    });
    lab.on("a", On::Duplicate, |asked| asked.args[0].into());
    assert_eq!(lab.host.call_ref(&name, &[0]).unwrap(), [0x91, 0]);
    assert_eq!(
        order.take(),
        [
            "begin 0", "begin 1", "begin 2", "begin 3", "end 3", "end 2", "end 1", "end 0"
        ]
    );
    assert_eq!(lab.call("a", "allocs", &[]), 4);
    assert_eq!(lab.call("a", "frees", &[]), 4);
}

#[test]
fn functions_of_the_host() {
    let lab = Lab::new(&["a"]);
    let host = &lab.host;
    let double = host.function(|args| Ok([args.clone(), args].concat()));
    let failing = host.function(|_| Err("no mood".to_owned()));
    assert_eq!(call(&lab, "a", &double, &[1, 2]), 4);
    assert_eq!(lab.read("a", BUFFER, 4), [1, 2, 1, 2]);
    assert_eq!(call(&lab, "a", &failing, &[]), -6);
    assert!(lab.remark().contains("no mood"));
    // It lives without an owner until one has come and gone.
    let own = host.duplicate_ref(&double).unwrap();
    host.duplicate_ref(&double).unwrap();
    host.remove_ref(&own).unwrap();
    assert_eq!(host.call_ref(&double, &[3]).unwrap(), [3, 3]);
    host.remove_ref(&own).unwrap();
    assert!(matches!(
        host.call_ref(&double, &[3]),
        Err(Error::UnknownReference(_))
    ));
    assert_eq!(msgpack::function("_cfx_internal:0:0")[..3], [0xc7, 17, 10]);
}

#[test]
fn a_function_of_the_host_calls_the_script_back() {
    let lab = Lab::new(&["a"]);
    lab.on("a", On::Event, |asked| {
        assert_eq!(asked.name(), b"back");
        0
    });
    let host = lab.host.clone();
    let name = lab.host.function(move |_| {
        host.emit("back", vec![0x90], "")
            .map_err(|error| error.to_string())?;
        Ok(vec![0x90])
    });
    assert_eq!(call(&lab, "a", &name, &[]), 1);
    assert_eq!(lab.call("a", "allocs", &[]), 1);
}

#[test]
fn a_program_may_name_functions() {
    let lab = Lab::new(&["a"]);
    lab.host.on_name_ref(|resource, idx| match idx {
        0 => None,
        1 => Some("with\0nul".to_owned()),
        _ => Some(format!("{resource}:-77:{}", idx + 1000)),
    });
    assert_eq!(canonical(&lab, "a", 7), "a:-77:1007");
    // These are named as ever.
    assert_eq!(canonical(&lab, "a", 0), "a:1:0");
    assert_eq!(canonical(&lab, "a", 1), "a:1:1");
    // The program knows whose they are, not the host.
    assert_eq!(call(&lab, "a", "a:-77:1007", &[]), -6);
    assert!(lab.remark().contains("no function reference"));
    // It may look at the script meanwhile, and even end it.
    let host = lab.host.clone();
    lab.host.on_name_ref(move |resource, _| {
        host.stop(resource).unwrap();
        Some("x".to_owned())
    });
    assert_eq!(lab.call("a", "canonicalize", &[7, 0x40, 16]), 2);
    assert!(lab.host.memory_size("a").is_err());
    lab.host.on_name_ref(|_, _| None);
}

#[test]
fn a_program_may_know_other_functions() {
    let lab = Lab::new(&["a"]);
    lab.host.on_unknown_ref(|name, args| match name {
        "lua:5:1" => Ok(Some([args, args].concat())),
        "lua:5:2" => Ok(None),
        "lua:5:3" => Err(Error::HostFunction {
            name: name.to_owned(),
            reason: "no mood".to_owned(),
        }),
        _ => Err(Error::UnknownReference(name.to_owned())),
    });
    assert_eq!(call(&lab, "a", "lua:5:1", &[1, 2]), 4);
    assert_eq!(lab.read("a", BUFFER, 4), [1, 2, 1, 2]);
    assert_eq!(call(&lab, "a", "lua:5:2", &[]), -4);
    assert_eq!(call(&lab, "a", "lua:5:3", &[]), -6);
    assert!(lab.remark().contains("no mood"));
    assert_eq!(call(&lab, "a", "lua:5:4", &[]), -6);
    assert!(lab.remark().contains("no function reference `lua:5:4`"));
    // Those of the host come first.
    let own = lab.host.function(|_| Ok(vec![0xC0]));
    assert_eq!(call(&lab, "a", &own, &[]), 1);
}

#[test]
fn functions_by_their_index() {
    let lab = Lab::new(&["a"]);
    lab.on("a", On::Call, |asked| {
        assert_eq!(asked.payload(), [0x90]);
        i64::from(asked.args[0] == 5) * 0x2000
    });
    lab.on("a", On::Duplicate, |asked| match asked.args[0] {
        5 => 6,
        _ => u32::MAX.into(),
    });
    let host = &lab.host;
    assert_eq!(host.call_ref_at("a", 5, &[0x90]).unwrap(), b"");
    assert!(matches!(
        host.call_ref_at("a", 4, &[0x90]),
        Err(Error::NullResult(_))
    ));
    assert_eq!(host.duplicate_ref_at("a", 5).unwrap(), 6);
    assert!(matches!(
        host.duplicate_ref_at("a", 7),
        Err(Error::UnknownReference(_))
    ));
    host.remove_ref_at("a", 5).unwrap();
    for result in [
        host.call_ref_at("b", 5, &[]).map(drop),
        host.duplicate_ref_at("b", 5).map(drop),
        host.remove_ref_at("b", 5),
    ] {
        assert!(matches!(result, Err(Error::UnknownResource(_))));
    }
    host.stop("a").unwrap();
    assert!(matches!(
        host.call_ref_at("a", 5, &[0x90]),
        Err(Error::NotRunning(_))
    ));
}

//! Both sides at once.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use host_shim::Host;
use host_shim::network::{Network, Peer};
use host_shim::{Sent, Target};

use crate::probe::{self, Probe};
use crate::record::Event;

/// The probes that see what each side sends.
type Probes = Rc<RefCell<BTreeMap<Option<u32>, Rc<Probe>>>>;

/// A network between a test's server and its clients.
pub(crate) struct Net {
    pub(crate) network: Network,
    probes: Probes,
}

impl Net {
    pub(crate) fn new(server: &Host, probe: &Rc<Probe>) -> Rc<Self> {
        let network = Network::new(server);
        let probes = Probes::default();
        probes.borrow_mut().insert(None, Rc::clone(probe));
        let seeing = Rc::clone(&probes);
        network.on_sent(move |from, sent| {
            let from = match from {
                Peer::Server => None,
                Peer::Client(player) => Some(player),
            };
            let probe = seeing.borrow().get(&from).cloned();
            if let Some(probe) = probe {
                probe.sent.borrow_mut().push(seen(sent));
            }
        });
        Rc::new(Self { network, probes })
    }

    pub(crate) fn watch(&self, player: u32, probe: &Rc<Probe>) {
        let old = self
            .probes
            .borrow_mut()
            .insert(Some(player), Rc::clone(probe));
        drop(old);
    }
}

/// What a test sees of an event that a script has sent.
pub(crate) fn seen(sent: &Sent) -> probe::Sent {
    probe::Sent {
        event: Event::decode(&sent.event, &sent.payload),
        target: match &sent.target {
            Target::Client(id) => Some(id.clone()),
            Target::Server => None,
        },
    }
}

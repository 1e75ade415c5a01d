//! The thread of all connections.

use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{Notify, oneshot};

use crate::shared::Shared;

/// How long connections may take to say goodbye when the runtime is dropped.
const GOODBYE: Duration = Duration::from_millis(500);

/// Where the connections of clients live: one thread, however many there are.
///
/// When it is dropped, its clients are closed.
///
/// ```
/// use spacetime_client::Runtime;
///
/// let runtime = Runtime::new()?;
/// # drop(runtime);
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Runtime {
    handle: Handle,
    clients: Mutex<Vec<Weak<Shared>>>,
    running: Arc<Running>,
    thread: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

/// Counts the connections.
#[derive(Default)]
struct Running {
    count: AtomicUsize,
    ended: Notify,
}

/// One of them.
struct OneRunning(Arc<Running>);

impl Drop for OneRunning {
    fn drop(&mut self) {
        self.0.count.fetch_sub(1, Ordering::AcqRel);
        self.0.ended.notify_one();
    }
}

impl Runtime {
    /// Starts the thread.
    ///
    /// # Errors
    ///
    /// When the system gives no thread, or no means to wait for sockets.
    pub fn new() -> io::Result<Runtime> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .thread_name("spacetime-client")
            .build()?;
        let handle = runtime.handle().clone();
        let running = Arc::new(Running::default());
        let (stop, stopped) = oneshot::channel();
        let counted = Arc::clone(&running);
        let thread = thread::Builder::new()
            .name("spacetime-client".into())
            .spawn(move || {
                runtime.block_on(async {
                    let _ = stopped.await;
                    let _ = tokio::time::timeout(GOODBYE, async {
                        while counted.count.load(Ordering::Acquire) > 0 {
                            counted.ended.notified().await;
                        }
                    })
                    .await;
                });
                // A name that is being looked up may take longer than anybody wants to wait.
                runtime.shutdown_background();
            })?;
        Ok(Runtime {
            handle,
            clients: Mutex::default(),
            running,
            thread: Some((stop, thread)),
        })
    }

    /// Uses a runtime that the program has anyway. It must have IO and time enabled.
    ///
    /// ```
    /// use spacetime_client::Runtime;
    ///
    /// let tokio = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    /// let runtime = Runtime::with_handle(tokio.handle().clone());
    /// # drop(runtime);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn with_handle(handle: Handle) -> Runtime {
        Runtime {
            handle,
            clients: Mutex::default(),
            running: Arc::default(),
            thread: None,
        }
    }

    /// How many connections have not ended.
    #[cfg(test)]
    pub(crate) fn running(&self) -> usize {
        self.running.count.load(Ordering::Acquire)
    }

    pub(crate) fn spawn(
        &self,
        shared: &Arc<Shared>,
        connection: impl Future<Output = ()> + Send + 'static,
    ) {
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        clients.retain(|client| client.strong_count() > 0);
        clients.push(Arc::downgrade(shared));
        drop(clients);
        self.running.count.fetch_add(1, Ordering::AcqRel);
        let one = OneRunning(Arc::clone(&self.running));
        self.handle.spawn(async move {
            let _one = one;
            connection.await;
        });
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        let clients = self
            .clients
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        for client in clients.drain(..).filter_map(|client| client.upgrade()) {
            client.close();
        }
        if let Some((stop, thread)) = self.thread.take() {
            let _ = stop.send(());
            // A waker may hold the last reference and drop it on the thread itself.
            if thread.thread().id() != thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

impl std::fmt::Debug for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let running = self.running.count.load(Ordering::Relaxed);
        f.debug_struct("Runtime")
            .field("connections", &running)
            .finish_non_exhaustive()
    }
}

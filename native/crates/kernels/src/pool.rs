//! A persistent thread pool that waits actively only for a moment.
//!
//! A job is `workers` calls of one closure. The calling thread takes part; each thread claims the next
//! worker index until none is left. So nobody waits for a thread that the system has not scheduled yet:
//! on a busy machine the caller simply does more of the work itself.

use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle, Thread};
use std::time::{Duration, Instant};

/// Longer than the gap between two kernels of a step, short against a scheduler's slice.
const SPIN: Duration = Duration::from_micros(20);

thread_local! {
    /// Whether this thread is inside a job: a job started there runs on this thread alone.
    static IN_JOB: Cell<bool> = const { Cell::new(false) };
}

/// Worker threads that outlive the jobs given to them.
pub struct Pool {
    shared: Arc<Shared>,
    handles: Vec<JoinHandle<()>>,
    /// One job at a time; a second caller waits here.
    caller: Mutex<()>,
}

type Job = dyn Fn(usize, usize) + Sync;

struct Shared {
    workers: usize,
    /// High half: number of the job. Low half: the next worker index to claim.
    ticket: AtomicU64,
    finished: AtomicUsize,
    job: UnsafeCell<Option<*const Job>>,
    /// The thread that waits for the end of the present job.
    owner: Mutex<Option<Thread>>,
    owner_parked: AtomicBool,
    parked: Vec<AtomicBool>,
    panic: Mutex<Option<Box<dyn Any + Send>>>,
    stop: AtomicBool,
}

// SAFETY: `job` is written only by the owner of the `caller` lock while no index can be claimed, and read
// only by threads that have claimed an index, which the owner awaits; the closure behind it is Sync.
unsafe impl Sync for Shared {}
// SAFETY: as above; the pointer is never followed outside a job.
unsafe impl Send for Shared {}

impl Pool {
    /// A pool of `threads` workers, of which the calling thread is one.
    ///
    /// # Panics
    /// When `threads` is 0, or the system gives no more threads.
    pub fn new(threads: usize) -> Pool {
        assert!(threads > 0, "a pool has at least one thread");
        let shared = Arc::new(Shared {
            workers: threads,
            ticket: AtomicU64::new(u64::from(u32::MAX)),
            finished: AtomicUsize::new(0),
            job: UnsafeCell::new(None),
            owner: Mutex::new(None),
            owner_parked: AtomicBool::new(false),
            parked: (1..threads).map(|_| AtomicBool::new(false)).collect(),
            panic: Mutex::new(None),
            stop: AtomicBool::new(false),
        });
        let spawn = |seat: usize| {
            let shared = Arc::clone(&shared);
            let named = thread::Builder::new().name(format!("tunesmith-{}", seat + 1));
            named.spawn(move || shared.serve(seat)).expect("starting a worker thread")
        };
        let handles = (0..threads - 1).map(spawn).collect();
        Pool { shared, handles, caller: Mutex::new(()) }
    }

    /// How many workers there are.
    pub fn threads(&self) -> usize {
        self.shared.workers
    }

    /// Calls `body(worker, workers)` once for each worker index and returns when all calls have.
    ///
    /// One thread may make several of the calls, one after the other: they must not wait for each other.
    /// A call from inside a job makes all calls on the calling thread.
    ///
    /// # Panics
    /// With the panic of the first call that panicked, after all have ended.
    pub fn run(&self, body: impl Fn(usize, usize) + Sync) {
        let workers = self.shared.workers;
        if workers == 1 || IN_JOB.get() {
            (0..workers).for_each(|worker| body(worker, workers));
            return;
        }
        let _turn = lock(&self.caller);
        self.shared.run(&self.handles, &body);
        if let Some(payload) = lock(&self.shared.panic).take() {
            drop(_turn);
            resume_unwind(payload);
        }
    }

    /// Calls `body` on ranges that together cover 0..n, each of `grain` indices (the last may be shorter),
    /// given out as threads become free.
    pub fn for_ranges(&self, n: usize, grain: usize, body: impl Fn(Range<usize>) + Sync) {
        let grain = grain.max(1);
        if n <= grain {
            if n > 0 {
                body(0..n);
            }
            return;
        }
        let next = AtomicUsize::new(0);
        self.run(|_, _| {
            loop {
                let start = next.fetch_add(grain, Ordering::Relaxed);
                if start >= n {
                    break;
                }
                body(start..n.min(start + grain));
            }
        });
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        for handle in self.handles.drain(..) {
            handle.thread().unpark();
            // A worker catches the panics of jobs: it ends normally.
            let _ = handle.join();
        }
    }
}

impl Shared {
    /// The caller's side of a job.
    fn run(&self, handles: &[JoinHandle<()>], body: &(dyn Fn(usize, usize) + Sync)) {
        // SAFETY: only the lifetime is changed; the pointer is followed by threads that have claimed an
        // index of this job, and this function returns after all indices are finished.
        let job: *const Job =
            unsafe { std::mem::transmute::<&(dyn Fn(usize, usize) + Sync), *const Job>(body) };
        // SAFETY: the previous job's indices are all claimed and finished, so nobody reads the cell.
        unsafe { *self.job.get() = Some(job) };
        self.finished.store(0, Ordering::Relaxed);
        *lock(&self.owner) = Some(thread::current());
        let number = (self.ticket.load(Ordering::Relaxed) >> 32).wrapping_add(1);
        // Publishes the job; SeqCst orders it against the `parked` flags below.
        self.ticket.store(number << 32, Ordering::SeqCst);
        for (handle, parked) in handles.iter().zip(&self.parked) {
            if parked.load(Ordering::SeqCst) {
                handle.thread().unpark();
            }
        }
        self.work();
        wait_until(&self.owner_parked, || self.finished.load(Ordering::SeqCst) == self.workers);
    }

    /// A worker thread's life.
    fn serve(&self, seat: usize) {
        loop {
            wait_until(&self.parked[seat], || self.claimable() || self.stop.load(Ordering::SeqCst));
            if self.stop.load(Ordering::SeqCst) {
                return;
            }
            self.work();
        }
    }

    fn claimable(&self) -> bool {
        (self.ticket.load(Ordering::SeqCst) as u32 as usize) < self.workers
    }

    /// Claims and executes indices until none is left.
    fn work(&self) {
        while let Some(index) = self.claim() {
            // SAFETY: the claimed index is unfinished, so the job's caller still waits and the pointer is
            // valid; the claim's acquire load saw the ticket stored after the pointer.
            let job = unsafe { &*(*self.job.get()).expect("a published job") };
            IN_JOB.set(true);
            let result = catch_unwind(AssertUnwindSafe(|| job(index, self.workers)));
            IN_JOB.set(false);
            if let Err(payload) = result {
                lock(&self.panic).get_or_insert(payload);
            }
            if self.finished.fetch_add(1, Ordering::SeqCst) + 1 == self.workers
                && self.owner_parked.load(Ordering::SeqCst)
                && let Some(owner) = lock(&self.owner).as_ref()
            {
                owner.unpark();
            }
        }
    }

    fn claim(&self) -> Option<usize> {
        let take = |ticket: u64| ((ticket as u32 as usize) < self.workers).then_some(ticket + 1);
        let claimed = self.ticket.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take);
        claimed.ok().map(|ticket| ticket as u32 as usize)
    }
}

/// Spins for a moment, then sleeps until `done`; `parked` tells the other side that it must wake us.
fn wait_until(parked: &AtomicBool, done: impl Fn() -> bool) {
    let start = Instant::now();
    loop {
        for _ in 0..64 {
            if done() {
                return;
            }
            std::hint::spin_loop();
        }
        if start.elapsed() > SPIN {
            break;
        }
    }
    parked.store(true, Ordering::SeqCst);
    while !done() {
        thread::park();
    }
    parked.store(false, Ordering::SeqCst);
}

/// Locks, also after a panic: what these locks guard is valid at every moment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_index_is_called_once_in_each_of_many_jobs() {
        for threads in [1, 2, 3, 8] {
            let pool = Pool::new(threads);
            for _ in 0..2000 {
                let calls: Vec<AtomicUsize> = (0..threads).map(|_| AtomicUsize::new(0)).collect();
                pool.run(|worker, workers| {
                    assert_eq!(workers, threads);
                    calls[worker].fetch_add(1, Ordering::Relaxed);
                });
                assert!(calls.iter().all(|count| count.load(Ordering::Relaxed) == 1));
            }
        }
    }

    #[test]
    fn ranges_cover_every_index_once() {
        let pool = Pool::new(3);
        for (n, grain) in [(0, 4), (1, 4), (4, 4), (1000, 7), (5, 0)] {
            let hits: Vec<AtomicUsize> = (0..n).map(|_| AtomicUsize::new(0)).collect();
            pool.for_ranges(n, grain, |range| {
                range.for_each(|i| {
                    hits[i].fetch_add(1, Ordering::Relaxed);
                })
            });
            assert!(hits.iter().all(|count| count.load(Ordering::Relaxed) == 1), "{n} by {grain}");
        }
    }

    #[test]
    fn a_panic_reaches_the_caller_and_the_pool_goes_on() {
        let pool = Pool::new(4);
        for culprit in 0..4 {
            let outcome = catch_unwind(AssertUnwindSafe(|| {
                pool.run(|worker, _| assert_ne!(worker, culprit, "planted"));
            }));
            let message = *outcome.expect_err("the panic").downcast::<String>().expect("a message");
            assert!(message.contains("planted"), "{message}");
            let sum = AtomicUsize::new(0);
            pool.run(|worker, _| {
                sum.fetch_add(worker, Ordering::Relaxed);
            });
            assert_eq!(sum.into_inner(), 6);
        }
    }

    #[test]
    fn a_job_inside_a_job_runs_where_it_is() {
        let pool = Pool::new(2);
        let calls = AtomicUsize::new(0);
        pool.run(|_, _| {
            pool.run(|_, _| {
                calls.fetch_add(1, Ordering::Relaxed);
            })
        });
        assert_eq!(calls.into_inner(), 4);
    }

    #[test]
    fn callers_from_several_threads_take_turns() {
        let pool = Pool::new(2);
        let calls = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..500 {
                        pool.run(|_, _| {
                            calls.fetch_add(1, Ordering::Relaxed);
                        });
                    }
                });
            }
        });
        assert_eq!(calls.into_inner(), 4 * 500 * 2);
    }

    #[test]
    fn parked_workers_wake_up_again() {
        let pool = Pool::new(2);
        for _ in 0..20 {
            thread::sleep(Duration::from_millis(2));
            let calls = AtomicUsize::new(0);
            pool.run(|_, _| {
                calls.fetch_add(1, Ordering::Relaxed);
            });
            assert_eq!(calls.into_inner(), 2);
        }
    }
}

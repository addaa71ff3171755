#include "store/writer.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <utility>

namespace nc::store {

using record::Event;

namespace {

struct Batch {
  std::vector<Event> events;
  std::vector<record::Edition> editions;
  std::int64_t ticket = 0;
};

void add_to(Batch& batch, const Batch& other) {
  batch.events.insert(batch.events.end(), other.events.begin(), other.events.end());
  batch.editions.insert(batch.editions.end(), other.editions.begin(), other.editions.end());
}

record::SittingId sitting_of(const std::vector<Event>& attempt) {
  const auto* started = std::get_if<record::Started>(&attempt.front().body);
  return started == nullptr ? record::SittingId() : started->sitting;
}

/// What the store that is left holds of the sittings still waiting: a sitting spread over two files could be read from
/// neither. All editions go along, because they are given to a store only once. Empty when that store cannot be read
/// any more.
Batch earlier_batch(const Store& left, const Batch& waiting) {
  const Result<Record> record = left.load();
  if (!record) return {};
  std::set<record::AttemptId> attempts;
  std::set<record::SittingId> sittings;
  for (const Event& event : waiting.events) {
    attempts.insert(event.attempt);
    if (const auto* started = std::get_if<record::Started>(&event.body)) sittings.insert(started->sitting);
  }
  for (const std::vector<Event>& events : record->attempts) {
    if (attempts.count(events.front().attempt) != 0) sittings.insert(sitting_of(events));
  }
  Batch earlier;
  earlier.editions = record->editions;
  for (const std::vector<Event>& events : record->attempts) {
    const bool wanted = attempts.count(events.front().attempt) != 0 || sittings.count(sitting_of(events)) != 0;
    if (wanted) earlier.events.insert(earlier.events.end(), events.begin(), events.end());
  }
  return earlier;
}

}  // namespace

struct Writer::Shared {
  explicit Shared(WriterReports to) : reports(std::move(to)) {}

  void run();
  bool wait_for_work(std::unique_lock<std::mutex>& lock);
  void prepare(std::unique_lock<std::mutex>& lock);
  void reopen(std::unique_lock<std::mutex>& lock);
  void write_front(std::unique_lock<std::mutex>& lock);
  void fail_with(std::unique_lock<std::mutex>& lock, std::string message);
  void report_all_is_well(std::unique_lock<std::mutex>& lock);
  bool wait_until_idle(std::unique_lock<std::mutex>& lock);
  Batch joined_waiting() const;

  WriterReports reports;
  std::mutex mutex;
  std::condition_variable changed;
  // Guarded by `mutex`.
  std::vector<Batch> waiting;
  std::optional<std::string> path_to_open;
  std::string path;
  std::optional<std::string> failure;  ///< while set nothing is tried until retry or move_to
  bool busy = false;
  bool stopping = false;
  // Touched by the writer's thread only, once it runs and has something to do.
  std::optional<Store> store;
  std::thread thread;
};

/// Everything waiting as one batch, with the ticket of the last. To be called with the lock.
Batch Writer::Shared::joined_waiting() const {
  Batch joined;
  for (const Batch& batch : waiting) {
    add_to(joined, batch);
    joined.ticket = batch.ticket;
  }
  return joined;
}

bool Writer::Shared::wait_for_work(std::unique_lock<std::mutex>& lock) {
  changed.wait(lock, [this] { return stopping || path_to_open || (!waiting.empty() && !failure); });
  return path_to_open || (!waiting.empty() && !failure);
}

void Writer::Shared::fail_with(std::unique_lock<std::mutex>& lock, std::string message) {
  failure = message;
  lock.unlock();
  reports.failed(std::move(message));
  lock.lock();
}

/// A store that opened with nothing waiting has no ticket to report; without a word the last failure would stay on
/// screen.
void Writer::Shared::report_all_is_well(std::unique_lock<std::mutex>& lock) {
  lock.unlock();
  reports.kept(0);
  lock.lock();
}

void Writer::Shared::reopen(std::unique_lock<std::mutex>& lock) {
  const std::string wanted = *std::exchange(path_to_open, std::nullopt);
  const Batch left_over = joined_waiting();
  lock.unlock();
  if (store && store->path() == wanted) {
    lock.lock();
    failure.reset();
    return;
  }
  Result<Store> opened = Store::open(wanted, Access::read_write);
  Batch earlier;
  if (opened && store) earlier = earlier_batch(*store, left_over);
  if (opened) store = std::move(*opened);
  lock.lock();
  if (!opened) return fail_with(lock, opened.error().message);
  if (!earlier.events.empty() || !earlier.editions.empty()) waiting.insert(waiting.begin(), std::move(earlier));
  path = wanted;
  failure.reset();
}

void Writer::Shared::write_front(std::unique_lock<std::mutex>& lock) {
  // Everything waiting goes into one transaction: a burst of answers costs one sync, not one each.
  const Batch joined = joined_waiting();
  const std::size_t taken = waiting.size();
  lock.unlock();
  const Result<void> written = store->append(joined.events, joined.editions);
  lock.lock();
  if (!written) return fail_with(lock, written.error().message);
  waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(taken));
  lock.unlock();
  reports.kept(joined.ticket);
  lock.lock();
}

/// The store is looked at and made ready while the trainee still reads, and not when the first answer waits.
void Writer::Shared::prepare(std::unique_lock<std::mutex>& lock) {
  if (!store || path_to_open) return;
  busy = true;
  lock.unlock();
  const Result<void> ready = store->prepare();
  lock.lock();
  busy = false;
  if (!ready) fail_with(lock, ready.error().message);
  changed.notify_all();
}

void Writer::Shared::run() {
  std::unique_lock<std::mutex> lock(mutex);
  prepare(lock);
  while (wait_for_work(lock)) {
    busy = true;
    if (path_to_open) {
      reopen(lock);
      if (waiting.empty() && !failure) report_all_is_well(lock);
    }
    if (!waiting.empty() && !failure) write_front(lock);
    busy = false;
    changed.notify_all();
  }
}

Writer::Writer(Result<Store> store, std::string path, WriterReports reports)
    : shared_(std::make_unique<Shared>(std::move(reports))) {
  shared_->path = std::move(path);
  if (store) {
    shared_->store = std::move(*store);
  } else {
    shared_->failure = store.error().message;
  }
  shared_->thread = std::thread([shared = shared_.get()] { shared->run(); });
}

Writer::~Writer() {
  {
    const std::lock_guard<std::mutex> lock(shared_->mutex);
    shared_->stopping = true;
  }
  shared_->changed.notify_all();
  shared_->thread.join();
}

void Writer::append(std::vector<Event> events, std::vector<record::Edition> editions, std::int64_t ticket) {
  std::optional<std::string> failure;
  {
    const std::lock_guard<std::mutex> lock(shared_->mutex);
    shared_->waiting.push_back({std::move(events), std::move(editions), ticket});
    failure = shared_->failure;
  }
  shared_->changed.notify_all();
  if (failure) shared_->reports.failed(*failure);
}

void Writer::retry() {
  std::string path;
  {
    const std::lock_guard<std::mutex> lock(shared_->mutex);
    path = shared_->path;
  }
  move_to(std::move(path));
}

std::string Writer::path() const {
  const std::lock_guard<std::mutex> lock(shared_->mutex);
  return shared_->path;
}

void Writer::move_to(std::string path) {
  {
    const std::lock_guard<std::mutex> lock(shared_->mutex);
    shared_->path_to_open = std::move(path);
  }
  shared_->changed.notify_all();
}

bool Writer::Shared::wait_until_idle(std::unique_lock<std::mutex>& lock) {
  changed.wait(lock, [this] {
    const bool nothing_to_do = waiting.empty() || failure;
    return nothing_to_do && !busy && !path_to_open;
  });
  return waiting.empty();
}

bool Writer::wait_until_idle() {
  std::unique_lock<std::mutex> lock(shared_->mutex);
  return shared_->wait_until_idle(lock);
}

std::optional<ChainPoint> Writer::chain_end() {
  // Its thread sleeps as long as there is nothing to do and the lock is held, so the store is free.
  std::unique_lock<std::mutex> lock(shared_->mutex);
  if (!shared_->wait_until_idle(lock) || !shared_->store || shared_->failure) return std::nullopt;
  const Result<ChainPoint> end = shared_->store->chain_end();
  return end ? std::optional(*end) : std::nullopt;
}

}  // namespace nc::store

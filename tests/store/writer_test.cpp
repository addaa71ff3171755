#include "store/writer.hpp"

#include <condition_variable>
#include <mutex>

#include <csignal>
#include <sys/resource.h>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::record;
using nc::store::Access;
using nc::store::Store;
using nc::store::Writer;
using nc::testing::ScratchFolder;

namespace {

/// Collects what the writer says on its own thread. Checks are made on the test's thread only.
class Listener {
 public:
  store::WriterReports reports() {
    return {[this](std::int64_t ticket) {
              const std::lock_guard<std::mutex> lock(mutex_);
              kept_.push_back(ticket);
            },
            [this](std::string message) {
              const std::lock_guard<std::mutex> lock(mutex_);
              failures_.push_back(std::move(message));
            }};
  }
  std::vector<std::int64_t> kept() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return kept_;
  }
  std::vector<std::string> failures() {
    const std::lock_guard<std::mutex> lock(mutex_);
    return failures_;
  }

 private:
  std::mutex mutex_;
  std::vector<std::int64_t> kept_;
  std::vector<std::string> failures_;
};

/// While it lives no file can grow past a few bytes, as on a full disk.
class FullDisk {
 public:
  FullDisk() : before_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &limit_);
    rlimit full = limit_;
    full.rlim_cur = 16;
    setrlimit(RLIMIT_FSIZE, &full);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &limit_);
    std::signal(SIGXFSZ, before_);
  }

 private:
  rlimit limit_{};
  void (*before_)(int);
};

std::vector<Event> one_event(std::int64_t sequence) {
  return {{AttemptId("a"), sequence, UtcTime{sequence}, Decided{0, guidance::Urgency::monitor}}};
}

std::size_t events_in(const std::string& path) {
  const auto store = Store::open(path, Access::read_only);
  if (!store) return 0;
  const auto record = store->load();
  return record && !record->attempts.empty() ? record->attempts[0].size() : 0;
}

}  // namespace

TEST_CASE("everything handed over is durable, in order, and tickets only rise") {
  const ScratchFolder folder;
  Listener listener;
  {
    Writer writer(Store::open(folder / "a.db", Access::read_write), folder / "a.db", listener.reports());
    for (std::int64_t i = 1; i <= 200; ++i)
      writer.append(one_event(i), {}, i);
    CHECK(writer.wait_until_idle());
    CHECK(events_in(folder / "a.db") == 200);
  }
  const auto kept = listener.kept();
  REQUIRE_FALSE(kept.empty());
  CHECK(std::is_sorted(kept.begin(), kept.end()));
  CHECK(kept.back() == 200);
  CHECK(listener.failures().empty());
}

TEST_CASE("a ticket is told only after its event can be read by another program") {
  const ScratchFolder folder;
  std::mutex mutex;
  std::vector<std::pair<std::int64_t, std::size_t>> seen;
  {
    Writer writer(Store::open(folder / "a.db", Access::read_write), folder / "a.db",
                  {[&](std::int64_t ticket) {
                     const std::size_t there = events_in(folder / "a.db");
                     const std::lock_guard<std::mutex> lock(mutex);
                     seen.emplace_back(ticket, there);
                   },
                   [](const std::string&) {}});
    for (std::int64_t i = 1; i <= 30; ++i)
      writer.append(one_event(i), {}, i);
    writer.wait_until_idle();
  }
  REQUIRE_FALSE(seen.empty());
  for (const auto& [ticket, there] : seen)
    CHECK(there >= static_cast<std::size_t>(ticket));
}

TEST_CASE("closing the writer keeps what was still waiting") {
  const ScratchFolder folder;
  Listener listener;
  {
    Writer writer(Store::open(folder / "a.db", Access::read_write), folder / "a.db", listener.reports());
    for (std::int64_t i = 1; i <= 50; ++i)
      writer.append(one_event(i), {}, i);
  }
  CHECK(events_in(folder / "a.db") == 50);
}

TEST_CASE("without a store answers wait in memory, each failure is told, and another place takes them all") {
  const ScratchFolder folder;
  Listener listener;
  Writer writer(fail(ErrorKind::environment, "the folder cannot be written"), folder / "missing/a.db",
                listener.reports());
  writer.append(one_event(1), {}, 1);
  writer.append(one_event(2), {}, 2);
  CHECK_FALSE(writer.wait_until_idle());
  CHECK(listener.failures() == std::vector<std::string>(2, "the folder cannot be written"));
  CHECK(listener.kept().empty());
  writer.move_to(folder / "elsewhere.db");
  CHECK(writer.wait_until_idle());
  CHECK(listener.kept() == std::vector<std::int64_t>{2});
  CHECK(events_in(folder / "elsewhere.db") == 2);
}

TEST_CASE("trying again works once the reason is gone") {
  const ScratchFolder folder;
  Listener listener;
  auto other = Store::open(folder / "a.db", Access::read_write);
  Writer writer(Store::open(folder / "a.db", Access::read_write), folder / "a.db", listener.reports());
  writer.append(one_event(1), {}, 1);
  CHECK_FALSE(writer.wait_until_idle());
  writer.retry();
  CHECK_FALSE(writer.wait_until_idle());
  CHECK(listener.failures().size() == 2);
  other = fail(ErrorKind::environment, "closed");
  writer.retry();
  CHECK(writer.wait_until_idle());
  CHECK(events_in(folder / "a.db") == 1);
}

TEST_CASE("an event that contradicts the record is a failure that loses nothing of what is kept") {
  const ScratchFolder folder;
  Listener listener;
  Writer writer(Store::open(folder / "a.db", Access::read_write), folder / "a.db", listener.reports());
  writer.append(one_event(1), {}, 1);
  REQUIRE(writer.wait_until_idle());
  writer.append({{AttemptId("a"), 1, UtcTime{9}, Decided{0, guidance::Urgency::emergency}}}, {}, 2);
  CHECK_FALSE(writer.wait_until_idle());
  CHECK(listener.failures().size() == 1);
  CHECK(events_in(folder / "a.db") == 1);
}

TEST_CASE("after a full disk another place gets the whole attempt, also what was kept before") {
  const ScratchFolder folder;
  Listener listener;
  Writer writer(Store::open(folder / "a.db", Access::read_write), folder / "a.db", listener.reports());
  writer.append(one_event(1), {}, 1);
  REQUIRE(writer.wait_until_idle());
  bool kept = true;
  {
    const FullDisk full;
    writer.append(one_event(2), {}, 2);
    kept = writer.wait_until_idle();
  }
  CHECK_FALSE(kept);
  CHECK(listener.failures().size() == 1);
  writer.move_to(folder / "elsewhere.db");
  CHECK(writer.wait_until_idle());
  CHECK(listener.kept().back() == 2);
  CHECK(events_in(folder / "elsewhere.db") == 2);
  CHECK(events_in(folder / "a.db") == 1);
}

TEST_CASE("a place that opens with nothing waiting is told, so that an earlier failure is over") {
  const ScratchFolder folder;
  Listener listener;
  Writer writer(fail(ErrorKind::environment, "no"), folder / "missing/a.db", listener.reports());
  writer.move_to(folder / "elsewhere.db");
  CHECK(writer.wait_until_idle());
  CHECK(listener.kept() == std::vector<std::int64_t>{0});
}

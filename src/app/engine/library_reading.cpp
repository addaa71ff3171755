#include "app/engine/library_reading.hpp"

#include <sys/resource.h>

#include <utility>

namespace nc::app {

namespace {

/// Lets what the person waits for go first: the window's own thread and the display. Linux has a niceness for each
/// thread, and those that share the work take it over.
void step_back() {
  constexpr int behind_others = 10;
  (void)::setpriority(PRIO_PROCESS, 0, behind_others);  // refused: it reads at the usual pace
}

}  // namespace

LibraryReading::LibraryReading(LibraryReader reader, std::function<void(practice::Action)> report)
    : reader_(std::move(reader)),
      report_(std::move(report)) {}

LibraryReading::~LibraryReading() = default;

void LibraryReading::start() {
  if (!reader_) return;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    again_ = reads_;
    if (reads_) return;
    reads_ = true;
  }
  wait();
  thread_ = std::jthread([this](const std::stop_token& stop) { read(stop); });
}

void LibraryReading::read(const std::stop_token& stop) {
  step_back();
  do {
    reader_(reports_until(stop));
  } while (!stop.stop_requested() && is_wanted_again());
}

bool LibraryReading::is_wanted_again() {
  const std::lock_guard<std::mutex> lock(mutex_);
  reads_ = std::exchange(again_, false);
  return reads_;
}

void LibraryReading::wait() {
  if (thread_.joinable()) thread_.join();
}

/// No reports come after a stop was requested.
LibraryReports LibraryReading::reports_until(std::stop_token stop) {
  LibraryReports reports;
  reports.follower.stopped = [stop] { return stop.stop_requested(); };
  reports.follower.progress = [this, stop](std::size_t done, std::size_t total) {
    if (!stop.stop_requested()) report_(practice::LibraryProgress{done, total});
  };
  reports.loaded = [this, stop](practice::LibraryLoaded action) {
    if (!stop.stop_requested()) loaded(std::move(action));
  };
  reports.record_read = [this, stop](practice::RecordRead action) {
    if (!stop.stop_requested()) report_(std::move(action));
  };
  reports.warned = [this](const std::string& warnings) { keep(warnings); };
  reports.found = [this, stop](practice::ProblemsFound action) {
    if (!stop.stop_requested()) report_(std::move(action));
  };
  reports.failed = [this, stop](Error error) {
    if (!stop.stop_requested()) failed(std::move(error));
  };
  return reports;
}

void LibraryReading::loaded(practice::LibraryLoaded action) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    was_loaded_ = true;
    failure_.reset();
  }
  report_(std::move(action));
}

void LibraryReading::failed(Error error) {
  std::string message = error.message;
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (!was_loaded_) failure_ = std::move(error);
  }
  report_(practice::LibraryFailed{std::move(message)});
}

void LibraryReading::keep(const std::string& warnings) {
  const std::lock_guard<std::mutex> lock(mutex_);
  warnings_ += warnings;
}

std::string LibraryReading::take_warnings() {
  const std::lock_guard<std::mutex> lock(mutex_);
  return std::exchange(warnings_, {});
}

std::optional<Error> LibraryReading::failure() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  return failure_;
}

}  // namespace nc::app

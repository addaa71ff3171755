#include "platform/files/folder_watch.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "platform/files/file_descriptor.hpp"
#include "support/text.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t what_counts = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB |
                                      IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
constexpr int quiet_ms = 150;    ///< changes come in bursts: a program that saves a file makes several
constexpr int most_rounds = 20;  ///< what never gets quiet is told all the same
constexpr std::size_t room = 16U * 1024U;

/// For whom a folder is watched.
struct Watched {
  fs::path top;         ///< the followed folder
  std::string awaited;  ///< only what happens to this name in it counts; empty: everything
};
using WatchedFolders = std::multimap<int, Watched>;  ///< by the number that the kernel gives a watch

/// Sets the watches of all followed folders.
class Walk {
 public:
  explicit Walk(int inotify) : inotify_(inotify) {}

  void visit(const fs::path& folder, const fs::path& top) {
    const int number = add(folder);
    if (number < 0) return wait_for(folder, top);
    if (!visited_.insert({number, top}).second) return;  // links may lead in circles
    watched_.emplace(number, Watched{top, {}});
    std::error_code fault;
    for (fs::directory_iterator at(folder, fault), end; !fault && at != end; at.increment(fault)) {
      std::error_code ignored;
      if (at->path().filename().native().front() != '.' && at->is_directory(ignored)) visit(at->path(), top);
    }
  }

  WatchedFolders take() { return std::move(watched_); }
  int failure() const { return failure_; }

 private:
  int add(const fs::path& folder) {
    const int number = ::inotify_add_watch(inotify_, folder.c_str(), what_counts);
    if (number < 0 && errno != ENOENT && errno != ENOTDIR && errno != EACCES && errno != ELOOP) failure_ = errno;
    return number;
  }

  /// The nearest folder above says when this one comes or may be read; of a link to nothing also the one above where it
  /// leads. A path that the person wrote may begin in the folder where the program was started.
  void wait_for(const fs::path& folder, const fs::path& top) {
    std::error_code ignored;
    fs::path name = fs::absolute(folder, ignored).lexically_normal();
    if (!name.has_filename()) name = name.parent_path();  // written with a slash at its end
    if (fs::is_symlink(name, ignored) && links_.insert(name).second)
      wait_for(name.parent_path() / fs::read_symlink(name, ignored), top);
    while (name.has_relative_path()) {
      const fs::path parent = name.parent_path();
      const int number = add(parent);
      if (number >= 0) {
        watched_.emplace(number, Watched{top, name.filename().native()});
        return;
      }
      if (failure_ != 0) return;
      name = parent;
    }
  }

  int inotify_;
  std::set<std::pair<int, fs::path>> visited_;
  std::set<fs::path> links_;  ///< those to nothing that were looked at: they may lead in circles
  WatchedFolders watched_;
  int failure_ = 0;
};

}  // namespace

struct FolderWatch::State {
  FileDescriptor inotify{::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)};
  FileDescriptor stop_reading{-1};
  FileDescriptor stop_writing{-1};
  Changed changed;
  std::mutex mutex;
  WatchedFolders watched;  ///< guarded by mutex
  std::thread thread;

  State() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
    stop_reading = FileDescriptor(ends[0]);
    stop_writing = FileDescriptor(ends[1]);
  }

  void run();
  bool wait(int limit_ms, bool& stopped) const;
  void read_events(std::set<fs::path>& touched);
  void note(const inotify_event& event, std::string_view name, std::set<fs::path>& touched);
};

/// Returns true when there are events.
bool FolderWatch::State::wait(int limit_ms, bool& stopped) const {
  std::array<pollfd, 2> files{pollfd{inotify.get(), POLLIN, 0}, pollfd{stop_reading.get(), POLLIN, 0}};
  const int ready = ::poll(files.data(), files.size(), limit_ms);
  stopped = files[1].revents != 0 || (ready < 0 && errno != EINTR);
  return ready > 0 && files[0].revents != 0;
}

void FolderWatch::State::note(const inotify_event& event, std::string_view name, std::set<fs::path>& touched) {
  if ((event.mask & IN_IGNORED) != 0) return;
  const bool lost_some = (event.mask & IN_Q_OVERFLOW) != 0;
  for (const auto& [number, one] : watched) {
    const bool counts = number == event.wd && (one.awaited.empty() || one.awaited == name);
    if (lost_some || counts) touched.insert(one.top);
  }
}

void FolderWatch::State::read_events(std::set<fs::path>& touched) {
  alignas(inotify_event) std::array<char, room> bytes{};
  const std::lock_guard<std::mutex> lock(mutex);
  for (ssize_t count = 0; (count = ::read(inotify.get(), bytes.data(), bytes.size())) > 0;) {
    for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
      inotify_event event{};
      std::memcpy(&event, bytes.data() + at, sizeof event);
      const std::string_view padded(bytes.data() + at + sizeof event, event.len);
      note(event, padded.substr(0, padded.find('\0')), touched);
      at += sizeof event + event.len;
    }
  }
}

void FolderWatch::State::run() {
  bool stopped = false;
  while (!stopped) {
    std::set<fs::path> touched;
    if (!wait(-1, stopped)) continue;
    read_events(touched);
    for (int round = 0; !stopped && round < most_rounds && wait(quiet_ms, stopped); ++round)
      read_events(touched);
    if (!stopped && !touched.empty()) changed({touched.begin(), touched.end()});
  }
}

FolderWatch::FolderWatch() : state_(std::make_unique<State>()) {}

FolderWatch::~FolderWatch() {
  if (!state_->thread.joinable()) return;
  (void)state_->stop_writing.close();  // wakes the thread
  state_->thread.join();
}

void FolderWatch::begin(Changed changed) {
  if (!state_->inotify.valid() || !state_->stop_writing.valid()) return;  // follow() says so
  state_->changed = std::move(changed);
  state_->thread = std::thread([state = state_.get()] { state->run(); });
}

Result<void> FolderWatch::follow(const std::vector<fs::path>& folders) {
  const auto refused = [](int reason) {
    return fail(ErrorKind::environment,
                fmt::format("the system follows no more folders: {}", std::generic_category().message(reason)));
  };
  if (!state_->inotify.valid() || !state_->stop_writing.valid()) return refused(EMFILE);
  const std::lock_guard<std::mutex> lock(state_->mutex);
  Walk walk(state_->inotify.get());
  for (const fs::path& folder : folders)
    walk.visit(folder, folder);
  WatchedFolders watched = walk.take();
  for (const auto& [number, one] : state_->watched)
    if (watched.count(number) == 0) (void)::inotify_rm_watch(state_->inotify.get(), number);
  state_->watched = std::move(watched);
  if (walk.failure() != 0) return refused(walk.failure());
  return {};
}

}  // namespace nc::platform

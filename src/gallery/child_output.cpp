#include "gallery/child_output.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include "platform/files/file_descriptor.hpp"

namespace nc::gallery {
namespace {

using platform::FileDescriptor;

/// Starts the program with both of its outputs going to `output`. Returns an errno or 0.
int start(const std::vector<std::string>& words, int output, pid_t& child) {
  std::vector<std::string> kept = words;
  std::vector<char*> arguments;
  for (std::string& word : kept)
    arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  if (const int reason = ::posix_spawn_file_actions_init(&actions); reason != 0) return reason;
  ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
  const int reason = ::posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
  ::posix_spawn_file_actions_destroy(&actions);
  return reason;
}

std::string read_to_end(int descriptor) {
  std::string text;
  std::array<char, 4096> some{};
  for (;;) {
    const ssize_t got = ::read(descriptor, some.data(), some.size());
    if (got > 0)
      text.append(some.data(), static_cast<std::size_t>(got));
    else if (got == 0 || errno != EINTR)
      return text;
  }
}

bool ended_well(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return false;
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

tl::unexpected<Error> not_started(const std::string& program, int reason) {
  return fail(ErrorKind::environment,
              fmt::format("{}: cannot run: {}", program, std::generic_category().message(reason)));
}

}  // namespace

Result<std::string> output_of(const std::vector<std::string>& words) {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return not_started(words.front(), errno);
  const FileDescriptor reading(ends[0]);
  FileDescriptor writing(ends[1]);
  pid_t child = 0;
  if (const int reason = start(words, writing.get(), child); reason != 0) return not_started(words.front(), reason);
  writing.close();
  std::string printed = read_to_end(reading.get());
  if (ended_well(child)) return printed;
  while (!printed.empty() && printed.back() == '\n')
    printed.pop_back();
  return fail(ErrorKind::input, printed);
}

}  // namespace nc::gallery

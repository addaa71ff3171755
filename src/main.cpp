#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

#include "app/commands/parse_arguments.hpp"
#include "app/engine/thread_executor.hpp"
#include "app/program.hpp"
#include "app/standard_streams.hpp"
#include "app/terminal_columns.hpp"
#ifdef NEEDLECASE_GALLERY
#include "gallery/gallery_option.hpp"
#endif

namespace {

std::map<std::string, std::string> read_environment(const char* const* block) {
  std::map<std::string, std::string> environment;
  for (; block != nullptr && *block != nullptr; ++block) {
    const std::string entry = *block;
    const std::size_t equals = entry.find('=');
    if (equals != std::string::npos) environment.emplace(entry.substr(0, equals), entry.substr(equals + 1));
  }
  return environment;
}

}  // namespace

int main(int argc, char** argv) {
  nc::app::keep_standard_streams();
  std::ios::sync_with_stdio(false);
  nc::app::CommandContext context{std::cin,
                                  std::cout,
                                  std::cerr,
                                  read_environment(environ),
                                  ::isatty(STDERR_FILENO) == 1,
                                  nc::app::thread_executor(nc::app::usable_threads()),
                                  ::isatty(STDIN_FILENO) == 1,
                                  [] { return nc::app::terminal_columns(STDOUT_FILENO); }};
  nc::app::CommandSpec program = nc::app::define_program();
#ifdef NEEDLECASE_GALLERY
  program = nc::gallery::with_gallery(std::move(program));
#endif
  const int code = nc::app::run_arguments(program, std::vector<std::string>(argv + 1, argv + argc), context);
  std::cout.flush();
  if (std::cout.good()) return code;
  // A full disk or a closed pipe must not look like success.
  std::cerr
      << "needlecase: error: standard output cannot be written (a full disk, or it is closed); what is missing there "
         "was not written anywhere\n";
  return nc::app::exit_environment;
}

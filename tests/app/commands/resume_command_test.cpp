#include "app/commands/resume_command.hpp"

#include <cstdio>
#include <memory>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::app;

namespace {

/// What a shell makes of a word.
std::string read_by_shell(const std::string& word) {
  const std::string command = "printf %s " + word;
  const std::unique_ptr<FILE, int (*)(FILE*)> shell(::popen(command.c_str(), "r"), ::pclose);
  std::string text;
  for (int c = std::fgetc(shell.get()); c != EOF; c = std::fgetc(shell.get()))
    text += static_cast<char>(c);
  return text;
}

}  // namespace

TEST_CASE("the command that goes on names everything that the run was given") {
  CHECK(resume_command({}) == "needlecase practise --resume");
  FaceOptions options;
  options.content.cases = {"my cases", "/srv/cases"};
  options.content.guidance = "local";
  options.store = "Anna's.db";
  options.trainee = "S 1";
  options.cohort = "2027";
  CHECK(resume_command(options) ==
        "needlecase practise --resume --cases 'my cases' --cases /srv/cases --guidance local --store 'Anna'\\''s.db' "
        "--trainee 'S 1' --cohort 2027");
}

TEST_CASE("a shell reads a quoted text as the text it was") {
  CHECK(shell_quoted("a/b-c.d") == "a/b-c.d");
  CHECK(shell_quoted("") == "''");
  for (const std::string text : {"it's", "a b", "$HOME `ls` \"x\"", "*", "~", "line\nend", "\\", "'", "Zoë;rm"}) {
    CAPTURE(text);
    CHECK(read_by_shell(shell_quoted(text)) == text);
  }
}

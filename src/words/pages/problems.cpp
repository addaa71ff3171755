#include "words/pages/problems.hpp"

#include <fmt/format.h>

namespace nc::words::problems {
namespace {

using practice::Problem;
using practice::ProblemKind;

/// What is said of a kind before the words of whoever found it.
std::string_view introduction(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::draft:
      return msg("This case is a draft, so it is not among the cases.");
    case ProblemKind::unreadable_folder:
      return msg("Some cases could not be read.");
    case ProblemKind::unwatched_folder:
      return msg("Changes of the cases are not noticed by themselves.");
    case ProblemKind::lost_index:
      return msg("What was read of the cases cannot be remembered, so the next start takes longer.");
    case ProblemKind::unsaved_settings:
      return msg("A change of the settings was not saved.");
    case ProblemKind::unreadable_record:
      return msg(
          "Something in the record of your answers cannot be read. It stays in the file, and is not in what you see "
          "here.");
    case ProblemKind::changed_record:
      return msg(
          "The record of your answers was changed by another program, or is damaged. What you see here may be "
          "wrong.");
    case ProblemKind::unkept_answers:
      return msg("Your answers are not on the disk.");
    case ProblemKind::ungraded_attempts:
      return msg(
          "Attempts at this case, by an earlier version of the program, are in the record and not in what you see "
          "here: their case or its guidance is gone or was changed.");
    case ProblemKind::faulty_case:
    case ProblemKind::unread_file:
    case ProblemKind::faulty_settings:
    case ProblemKind::no_language:
    case ProblemKind::faulty_guidance:
      break;
  }
  return {};
}

/// What to do where nobody else says it.
std::string_view remedy(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::faulty_case:
      return msg("Put it right in a text editor; the case then comes by itself.");
    case ProblemKind::draft:
      return msg("When it is finished, write status = \"ready\" into the file.");
    case ProblemKind::unreadable_folder:
      return msg("Let yourself read what is named here, or put it back. The cases are then read again by themselves.");
    case ProblemKind::unwatched_folder:
      return msg("Choose 'Read the cases again' after a change.");
    case ProblemKind::lost_index:
      return msg("Make the folder writable, or free some space on its disk.");
    case ProblemKind::faulty_settings:
      return msg(
          "Put the file right, or delete it to begin with the usual settings. Until then nothing is written into it.");
    case ProblemKind::changed_record:
    case ProblemKind::unreadable_record:
      return msg("Keep the file. 'needlecase store check' says more; a backup can be put in its place.");
    case ProblemKind::ungraded_attempts:
      return msg("Put the former case back, or name the former guidance with --guidance. Nothing is lost until then.");
    case ProblemKind::unread_file:
    case ProblemKind::unsaved_settings:
    case ProblemKind::no_language:
    case ProblemKind::unkept_answers:
    case ProblemKind::faulty_guidance:
      break;
  }
  return {};
}

}  // namespace

std::string sentence(std::string_view text) {
  std::string whole(text);
  if (whole.empty()) return whole;
  const bool is_word =
      whole.find_first_of("/.") == std::string::npos || whole.find_first_of(" ") < whole.find_first_of("/.");
  if (is_word && whole.front() >= 'a' && whole.front() <= 'z')
    whole.front() = static_cast<char>(whole.front() - 'a' + 'A');
  if (std::string_view(".!?").find(whole.back()) == std::string_view::npos) whole += '.';
  return whole;
}

std::string line(std::size_t count) {
  return fill_count(counted("1 thing could not be read, kept or used.", "{0} things could not be read, kept or used."),
                    count);
}

std::string more(std::size_t count) {
  return fill_count(counted("1 more is not shown; 'needlecase check' with the folder lists all.",
                            "{0} more are not shown; 'needlecase check' with the folder lists all."),
                    count);
}

std::string_view section(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::faulty_settings:
    case ProblemKind::unsaved_settings:
    case ProblemKind::no_language:
      return msg("Settings");
    case ProblemKind::unreadable_record:
    case ProblemKind::changed_record:
    case ProblemKind::unkept_answers:
    case ProblemKind::ungraded_attempts:
      return msg("Your answers");
    case ProblemKind::faulty_guidance:
      return msg("Guidance");
    case ProblemKind::faulty_case:
    case ProblemKind::draft:
    case ProblemKind::unread_file:
    case ProblemKind::unreadable_folder:
    case ProblemKind::unwatched_folder:
    case ProblemKind::lost_index:
      break;
  }
  return msg("Cases");
}

std::string place(const Problem& problem) {
  const SourcePlace& at = problem.place;
  if (at.line == 0) return at.path;
  return at.column == 0 ? fmt::format("{}:{}", at.path, at.line) : fmt::format("{}:{}:{}", at.path, at.line, at.column);
}

std::string what(const Problem& problem) {
  const std::string_view first = introduction(problem.kind);
  const std::string said = sentence(problem.what);
  if (first.empty() || said.empty()) return std::string(first) + said;
  return fmt::format("{} {}", first, said);
}

std::string to_do(const Problem& problem) {
  return problem.to_do.empty() ? std::string(remedy(problem.kind)) : sentence(problem.to_do);
}

}  // namespace nc::words::problems

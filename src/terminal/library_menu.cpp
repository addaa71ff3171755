#include "terminal/library_menu.hpp"

#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"
#include "terminal/case_lines.hpp"
#include "terminal/progress_lines.hpp"
#include "terminal/twins_dialogue.hpp"
#include "terminal/ways_menu.hpp"
#include "words/message.hpp"
#include "words/terminal/library.hpp"
#include "words/terminal/terms.hpp"

namespace nc::terminal {
namespace {

using practice::LibraryRow;
using practice::LibraryScreen;

constexpr int usual_count = 10;
constexpr int usual_exam = 20;  // a shorter one can be passed by guessing

std::string last_of(const LibraryRow& row) {
  if (!row.last_outcome) {
    return std::string(words::terminal::status_new);
  }
  const std::string_view outcome = words::terminal::outcome_word(*row.last_outcome);
  if (!row.last_score) {
    return words::fill(words::terminal::last_time, outcome);
  }
  return words::fill(words::terminal::last_time_score, outcome, fmt::format("{:.0f}", *row.last_score));
}

std::string status_of(const LibraryRow& row) {
  const bool due = row.due_in_days && *row.due_in_days <= 0;
  return due ? words::fill(words::terminal::due_now, last_of(row)) : last_of(row);
}

std::vector<Option> options_of(const LibraryScreen& library) {
  std::vector<Option> options;
  for (const LibraryRow& row : library.rows) {
    options.push_back({words::fill(words::terminal::library_row, row.title, region_words(row.regions), row.difficulty,
                                   status_of(row)),
                       {std::string(row.title), row.id.text()}});
  }
  return options;
}

void say_library(PlainWriter& out, const LibraryScreen& library) {
  out.blank();
  out.say(words::fill(words::terminal::library_heading, library.rows.size(), library.total, library.fresh,
                      library.missed, library.done));
  if (library.due > 0) {
    out.say(words::fill(words::terminal::due_count, library.due));
  }
  if (library.rows.empty()) {
    out.say(words::terminal::no_rows);
  }
  say_options(out, options_of(library));
}

/// An action may lead elsewhere: when the time of an exam is over its result opens.
void say_library_if_shown(Conversation& talk) {
  if (const auto* library = std::get_if<LibraryScreen>(&talk.shown())) say_library(talk.out(), *library);
}

/// What the record shows, or the engine's notice why not now.
void show_progress(Conversation& talk) {
  talk.act(practice::OpenProgress{});
  if (const auto* screen = std::get_if<practice::ProgressScreen>(&talk.shown())) {
    say_progress(talk.out(), *screen);
    talk.act(practice::GoBack{});
  }
}

/// The words of the menu that are not cases; true when the line was one of them.
bool obey(Conversation& talk, const std::string& line) {
  const std::string word = fold_case(line);
  if (word == "list") {
    say_library_if_shown(talk);
  } else if (word == "practise" || word == "practice") {
    talk.act(practice::StartPractice{usual_count});
  } else if (word == "progress") {
    show_progress(talk);
  } else if (word == "exam") {
    talk.act(practice::StartExam{talk.model().filter, usual_exam, 0, 0});
  } else if (word == "twins") {
    choose_twins(talk);
  } else if (word == "find" || word.compare(0, 5, "find ") == 0) {
    practice::CaseFilter filter = talk.model().filter;
    filter.search = line.substr(4);
    talk.act(practice::ChangeFilter{filter});
    say_library_if_shown(talk);
  } else {
    return obey_way(talk, line);
  }
  return true;
}

}  // namespace

void choose_from_library(Conversation& talk) {
  say_library_if_shown(talk);
  const auto question = [](PlainWriter& out) {
    out.blank();
    out.say(words::terminal::library_question);
  };
  while (std::holds_alternative<LibraryScreen>(talk.shown())) {
    const auto line = talk.ask(question);
    if (!line) {
      return;
    }
    if (obey(talk, *line)) {
      continue;
    }
    const auto* library = std::get_if<LibraryScreen>(&talk.shown());
    if (library == nullptr) {
      return;
    }
    const std::vector<Option> options = options_of(*library);
    const Choice choice = read_choice(*line, options);
    if (const Chosen* chosen = std::get_if<Chosen>(&choice)) {
      talk.act(practice::StartCase{library->rows[chosen->index].id});
    } else {
      talk.reject(*line, choice, options);
    }
  }
}

}  // namespace nc::terminal

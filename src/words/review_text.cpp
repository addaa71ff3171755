#include "words/review_text.hpp"

namespace nc::words::review {
namespace {

std::string days_ago(int days) {
  if (days <= 0) return std::string(msg("last practised today"));
  return fill_count(counted("last practised yesterday", "last practised {0} days ago"), static_cast<std::size_t>(days));
}

}  // namespace

std::string when(int days) {
  if (days <= 0) return std::string(msg("due now"));
  return fill_count(counted("tomorrow", "in {0} days"), static_cast<std::size_t>(days));
}

std::string start(std::size_t due) {
  return fill(form("Review {0}"), due);
}

std::string library_line(const practice::LibraryScreen& screen) {
  std::string line = fill_count(counted("{0} case", "{0} cases"), screen.total);
  if (screen.due > 0) line += " · " + fill(form("{0} due today"), screen.due);
  if (screen.practised_days_ago) line += " · " + days_ago(*screen.practised_days_ago);
  return line;
}

std::string row_name(std::string_view name, const practice::LibraryRow& row) {
  return row.due_in_days ? fill(form("{0}, review {1}"), name, when(*row.due_in_days)) : std::string(name);
}

std::string family_chip(std::string_view family) {
  return fill(form("Family: {0}"), family);
}

}  // namespace nc::words::review

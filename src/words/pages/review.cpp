#include "words/pages/review.hpp"

#include "words/phrases.hpp"

namespace nc::words::review {
namespace {

std::string days_ago(int days) {
  if (days <= 0) return std::string(msg("last practised today"));
  return fill_count(counted("last practised yesterday", "last practised {0} days ago"), to_count(days));
}

}  // namespace

std::string when(int days) {
  if (days <= 0) return std::string(msg("due now"));
  return fill_count(counted("tomorrow", "in {0} days"), to_count(days));
}

std::string start(std::size_t due) {
  return fill(form("Review {0}"), due);
}

std::string library_line(std::size_t cases, std::size_t due, std::optional<int> practised_days_ago) {
  std::string line = case_count(cases);
  if (due > 0) line += " · " + fill(form("{0} due today"), due);
  if (practised_days_ago) line += " · " + days_ago(*practised_days_ago);
  return line;
}

std::string row_name(std::string_view name, std::optional<int> due_in_days) {
  return due_in_days ? fill(form("{0}, review {1}"), name, when(*due_in_days)) : std::string(name);
}

std::string family_chip(std::string_view family) {
  return fill(form("Family: {0}"), family);
}

}  // namespace nc::words::review

#include "ui/pages/problems/problem_rows.hpp"

#include <string>

#include <fmt/format.h>

#include "ui/kit/widgets.hpp"
#include "words/pages/problems.hpp"

namespace nc::ui {
namespace {

using practice::Problem;
using practice::Problems;

std::string_view section_of(const Problem& problem) {
  return words::problems::section(problem.kind);
}

/// The name of the file, and where it is unless that stands with each of its faults.
void file_title(Canvas& canvas, Flow& flow, const SourcePlace& place) {
  const std::size_t slash = place.path.rfind('/');
  bold_text(canvas, flow, slash == std::string::npos ? place.path : place.path.substr(slash + 1));
  if (place.line == 0 && slash != std::string::npos) soft_text(canvas, flow, place.path);
}

/// What to do stands out by a bar at its left.
void remedy(Canvas& canvas, Flow& flow, const std::string& to_do) {
  flow.gap(canvas.em(space::hair));
  const float indent = canvas.em(0.75F);
  const float top = flow.y;
  Flow inner{flow.x + indent, flow.y, flow.width - indent};
  body_text(canvas, inner, to_do);
  canvas.fill({flow.x, top, flow.x + canvas.em(0.19F), inner.y}, canvas.theme().accent);
  flow.y = inner.y;
  flow.gap(canvas.em(space::hair));
}

void problem_part(Canvas& canvas, Flow& flow, const Problem& problem) {
  const std::string what = words::problems::what(problem);
  if (problem.place.path.empty())
    bold_text(canvas, flow, what);
  else
    body_text(canvas, flow, what);
  const std::string to_do = words::problems::to_do(problem);
  if (!to_do.empty()) remedy(canvas, flow, to_do);
  if (problem.place.line > 0) soft_text(canvas, flow, words::problems::place(problem));
}

/// Draws the card that begins with problem `first`, and returns the place of the one behind it.
std::size_t file_card(Canvas& canvas, Flow& flow, const Problems& problems, std::size_t first) {
  std::size_t end = first + 1;
  while (end < problems.size() && practice::are_of_one_file(problems[first], problems[end]))
    ++end;
  const Problem& one = problems[first];
  canvas.open_node(Role::group, fmt::format("{}", first),
                   one.place.path.empty() ? words::problems::what(one) : one.place.path);
  card(canvas, flow, 1.2F, [&](Flow& inner) {
    const std::string& path = problems[first].place.path;
    if (!path.empty()) file_title(canvas, inner, problems[first].place);
    for (std::size_t at = first; at < end; ++at) {
      if (at > first || !path.empty()) inner.gap(canvas.em(at > first ? space::one : space::half));
      problem_part(canvas, inner, problems[at]);
    }
  });
  canvas.close_node();
  return end;
}

}  // namespace

void problem_rows(Canvas& canvas, Flow& flow, const Problems& problems) {
  const IdScope scope(canvas, "list");
  for (std::size_t at = 0; at < problems.size();) {
    const bool is_first = at == 0;
    if (is_first || section_of(problems[at]) != section_of(problems[at - 1])) {
      if (!is_first) flow.gap(canvas.em(0.9F));
      section_heading(canvas, flow, section_of(problems[at]));
      flow.gap(canvas.em(space::half));
    }
    at = file_card(canvas, flow, problems, at);
    flow.gap(canvas.em(0.75F));
  }
}

}  // namespace nc::ui

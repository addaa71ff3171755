#include "ui/pages/library/case_table.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "ui/kit/marks.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/library/case_rows.hpp"
#include "words/pages/library.hpp"
#include "words/pages/review.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

/// Where the columns begin, in pointer units from the window's left edge.
struct Columns {
  float title = 0;
  float region = 0;
  float difficulty = 0;
  float last = 0;
  float review = 0;
  float end = 0;
  bool narrow = false;
};

Columns columns_of(const Canvas& canvas, const Flow& flow) {
  Columns columns;
  const float inset = canvas.em(1.15F);
  columns.title = flow.x + inset;
  columns.end = flow.x + flow.width - inset - canvas.em(0.5F);
  columns.review = columns.end - canvas.em(6.2F);
  columns.last = columns.review - canvas.em(9.4F);
  columns.difficulty = columns.last - canvas.em(5.2F);
  columns.region = columns.difficulty - canvas.em(8.4F);
  columns.narrow = columns.region - columns.title < canvas.em(14);
  return columns;
}

Rect line_rect(const Canvas& canvas, float left, float right, float middle) {
  const float half = line_height(canvas, Face::body) / 2;
  return {left, middle - half, right, middle + half};
}

void paint_last(Canvas& canvas, const practice::LibraryRow& row, const Rect& place) {
  float left = place.left;
  if (row.last_outcome) {
    const float side = canvas.em(1.05F);
    paint_outcome_mark(canvas, {left, place.centre().y - side / 2, left + side, place.centre().y + side / 2},
                       *row.last_outcome);
    left += canvas.em(1.6F);
  }
  const Colour colour = row.last_outcome ? canvas.theme().ink : canvas.theme().soft_ink;
  paint_text(canvas, {left, place.top, place.right, place.bottom}, words::last_time(row.last_outcome, row.last_score),
             {Face::body, colour});
}

/// What is due stands out by weight as well as by colour.
void paint_review(Canvas& canvas, const practice::LibraryRow& row, const Rect& place) {
  if (!row.due_in_days) return;
  const bool due = *row.due_in_days <= 0;
  const TextStyle style{due ? Face::body_bold : Face::body, due ? canvas.theme().accent : canvas.theme().soft_ink,
                        Align::right};
  paint_text(canvas, place, words::review::when(*row.due_in_days), style);
}

void paint_columns(Canvas& canvas, const practice::LibraryRow& row, const Columns& columns, const Rect& rect) {
  const Colour soft = canvas.theme().soft_ink;
  const float middle = rect.centre().y;
  const float title_width = columns.region - columns.title - canvas.em(1);
  const float title_height = text_size(canvas, Face::body, row.title, title_width).height;
  paint_text(canvas, {columns.title, middle - title_height / 2, columns.title + title_width, rect.bottom}, row.title,
             {Face::body, canvas.theme().ink});
  const std::string region = words::region_words(row.regions);
  const float region_width = columns.difficulty - columns.region - canvas.em(space::half);
  const float region_height = text_size(canvas, Face::body, region, region_width).height;
  paint_text(canvas, {columns.region, middle - region_height / 2, columns.region + region_width, rect.bottom}, region,
             {Face::body, soft});
  paint_difficulty(canvas, line_rect(canvas, columns.difficulty, columns.last, middle), row.difficulty);
  paint_last(canvas, row, line_rect(canvas, columns.last, columns.review, middle));
  paint_review(canvas, row, line_rect(canvas, columns.review, columns.end, middle));
}

void paint_two_lines(Canvas& canvas, const practice::LibraryRow& row, const Columns& columns, const Rect& rect) {
  const float width = columns.end - columns.title;
  const float title_height = text_size(canvas, Face::body, row.title, width).height;
  float y = rect.top + canvas.em(0.7F);
  paint_text(canvas, {columns.title, y, columns.end, y + title_height}, row.title, {Face::body, canvas.theme().ink});
  y += title_height + line_height(canvas, Face::body) / 2;
  const std::string region = words::region_words(row.regions);
  paint_difficulty(canvas, line_rect(canvas, columns.title, columns.end, y), row.difficulty);
  const float left = columns.title + canvas.em(3.4F);
  paint_text(canvas, line_rect(canvas, left, columns.end, y), region, {Face::small, canvas.theme().soft_ink});
  const float last = left + text_width(canvas, Face::small, region) + canvas.em(1.2F);
  paint_last(canvas, row, line_rect(canvas, last, columns.end, y));
  paint_review(canvas, row, line_rect(canvas, columns.title, columns.end, y));
}

float title_width(const Canvas& canvas, const Columns& columns) {
  return columns.narrow ? columns.end - columns.title : columns.region - columns.title - canvas.em(1);
}

/// Lines of the region's column, measured once for each set of regions that occurs.
class RegionLines {
 public:
  RegionLines(const Canvas& canvas, const Columns& columns)
      : canvas_(canvas),
        width_(columns.difficulty - columns.region - canvas.em(space::half)) {}

  int lines(guidance::RegionSet set) {
    for (std::size_t at = 0; at < count_; ++at)
      if (known_[at].first == set) return known_[at].second;
    const int lines = line_count(canvas_, Face::body, words::region_words(set), width_);
    if (count_ < known_.size()) known_[count_++] = {set, lines};
    return lines;
  }

 private:
  const Canvas& canvas_;
  float width_;
  std::array<std::pair<guidance::RegionSet, int>, 8> known_{};
  std::size_t count_ = 0;
};

/// Where every row of the screen is.
void place_rows(Canvas& canvas, const practice::LibraryScreen& screen, const Columns& columns) {
  CaseRows& rows = canvas.state().case_rows;
  rows.titles.fit(canvas, screen.library, title_width(canvas, columns));
  RegionLines regions(canvas, columns);
  const float line = line_height(canvas, Face::body);
  rows.tops.assign(1, 0.0F);
  double top = 0;  // a long list in small steps would lose its fractions
  for (const practice::LibraryRow& row : screen.rows) {
    const int title = rows.titles.lines(canvas, row);
    const float height =
        columns.narrow ? static_cast<float>(title + 1) * line + canvas.em(1.4F)
                       : static_cast<float>(std::max(title, regions.lines(row.regions))) * line + canvas.em(1.45F);
    top += static_cast<double>(height);
    rows.tops.push_back(static_cast<float>(top));
  }
}

/// The rows that must be in the tree wherever they are: the one with the keyboard, the one assistive technology asks
/// for.
std::vector<std::size_t> wanted_rows(Canvas& canvas, const practice::LibraryScreen& screen) {
  std::vector<std::size_t> wanted;
  if (screen.rows.size() <= longest_whole_list) return wanted;
  const std::string_view path = canvas.id_of({});
  const auto want = [&](std::string_view id) {
    if (id.substr(0, path.size()) != path) return;
    if (const auto at = find_row(screen, id.substr(path.size()))) wanted.push_back(*at);
  };
  want(canvas.state().focus);
  if (canvas.input().request != nullptr) want(canvas.input().request->node);
  return wanted;
}

void paint_row(Canvas& canvas, const practice::LibraryRow& row, const Columns& columns, const Rect& rect,
               const Interaction& now) {
  if (now.hovered || now.focused)
    canvas.fill({rect.left + 1, rect.top + 1, rect.right - 1, rect.bottom}, canvas.theme().wash);
  if (columns.narrow)
    paint_two_lines(canvas, row, columns, rect);
  else
    paint_columns(canvas, row, columns, rect);
  paint_focus(canvas, rect.grown(-canvas.em(0.39F)), now, canvas.em(0.11F));  // inside: rows touch one another
}

/// What a row is called: all that its columns show.
std::string name_of(const practice::LibraryRow& row) {
  const std::string last = words::last_time(row.last_outcome, row.last_score);
  return words::review::row_name(words::row_name(row.title, row.regions, row.difficulty, last), row.due_in_days);
}

/// What is scrolled away leaves its node and nothing else.
void case_row(Canvas& canvas, const practice::LibraryScreen& screen, std::size_t at, const Columns& columns,
              const Rect& rect) {
  const practice::LibraryRow& row = screen.rows[at];
  const Interaction now = canvas.interact(rect, row.id.text());
  if (!intersect(rect, canvas.clip()).empty()) {
    if (at > 0) canvas.line({rect.left, rect.top}, {rect.right, rect.top}, canvas.theme().line);
    paint_row(canvas, row, columns, rect, now);
  }
  Node& node = canvas.add_node(Role::list_item, row.id.text(), ShownText(name_of(row)).view(), rect);
  node.action = NodeAction::press;
  node.state.focused = now.focused;
  node.state.pressed = now.held;
  node.position = static_cast<int>(at) + 1;
  node.set_size = static_cast<int>(screen.rows.size());
  if (now.pressed) canvas.emit(practice::StartCase{row.id});
}

}  // namespace

void case_table_head(Canvas& canvas, Flow& flow) {
  const Columns columns = columns_of(canvas, flow);
  if (columns.narrow) return;
  const Rect rect = flow.take(canvas.em(2.6F));
  const float top = rect.centre().y - line_height(canvas, Face::small) / 2;
  const auto head = [&](float left, float right, std::string_view words, Align align = Align::left) {
    const Rect place{left, top, right, top + line_height(canvas, Face::small)};
    paint_text(canvas, place, words, {Face::small, canvas.theme().soft_ink, align});
    canvas.add_node(Role::text, {}, words, place);
  };
  head(columns.title, columns.region, words::column_case);
  head(columns.region, columns.difficulty, words::column_region);
  head(columns.difficulty, columns.last, words::difficulty);
  head(columns.last, columns.review, words::column_last);
  head(columns.review, columns.end, words::review::column, Align::right);
}

void case_table(Canvas& canvas, Flow& flow, const practice::LibraryScreen& screen) {
  const Columns columns = columns_of(canvas, flow);
  place_rows(canvas, screen, columns);
  CaseRows& rows = canvas.state().case_rows;
  const Rect all = flow.take(rows.height());
  if (canvas.measuring()) return;
  canvas.open_node(Role::list, "cases", words::cases);
  {
    const IdScope scope(canvas, "cases");
    choose_rows(rows, canvas.clip().top - all.top, canvas.clip().bottom - all.top, wanted_rows(canvas, screen));
    for (const std::size_t at : rows.shown)
      case_row(canvas, screen, at, columns,
               {all.left, all.top + rows.tops[at], all.right, all.top + rows.tops[at + 1]});
  }
  canvas.close_node();
}

}  // namespace nc::ui

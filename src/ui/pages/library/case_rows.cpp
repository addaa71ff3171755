#include "ui/pages/library/case_rows.hpp"

#include <algorithm>
#include <string>

#include "ui/kit/text_paint.hpp"

namespace nc::ui {
namespace {

/// Rows on either side of what is seen, so that an arrow never leads out of the tree.
constexpr std::size_t margin = 3;

void add_around(std::vector<std::size_t>& shown, std::size_t first, std::size_t last, std::size_t count) {
  const std::size_t begin = first - std::min(first, margin);
  const std::size_t end = std::min(count, last + margin + 1);
  for (std::size_t at = begin; at < end; ++at)
    shown.push_back(at);
}

}  // namespace

void TitleLines::fit(const Canvas& canvas, const library::SharedContent& library, float width) {
  const float height = line_height(canvas, Face::body);
  const bool whole = canvas.fonts().are_whole;
  const bool are_same = library == library_ && width == width_ && height == line_height_ && canvas.em(1) == em_;
  if (are_same && whole == letters_are_whole_) return;
  library_ = library;
  width_ = width;
  line_height_ = height;
  em_ = canvas.em(1);
  letters_are_whole_ = whole;
  lines_.assign(library->catalogue.size(), 0);
}

int TitleLines::lines(const Canvas& canvas, const practice::LibraryRow& row) {
  constexpr int most = UINT16_MAX;
  std::uint16_t& known = lines_[row.place];
  if (known == 0)
    known = static_cast<std::uint16_t>(std::clamp(line_count(canvas, Face::body, row.title, width_), 1, most));
  return known;
}

void choose_rows(CaseRows& rows, float top, float bottom, const std::vector<std::size_t>& wanted) {
  rows.shown.clear();
  const std::size_t count = rows.tops.empty() ? 0 : rows.tops.size() - 1;
  if (count == 0) return;
  if (count <= longest_whole_list) return add_around(rows.shown, 0, count - 1, count);
  const auto place_at = [&](float y) {
    const auto after = std::upper_bound(rows.tops.begin(), rows.tops.end() - 1, y);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - rows.tops.begin(), 1) - 1);
  };
  rows.shown.push_back(0);
  rows.shown.push_back(count - 1);
  add_around(rows.shown, place_at(top), place_at(bottom), count);
  for (const std::size_t one : wanted)
    add_around(rows.shown, one, one, count);
  std::sort(rows.shown.begin(), rows.shown.end());
  rows.shown.erase(std::unique(rows.shown.begin(), rows.shown.end()), rows.shown.end());
}

std::optional<std::size_t> find_row(const practice::LibraryScreen& screen, std::string_view id) {
  const library::CaseCard* card = screen.library->catalogue.find(id);
  if (card == nullptr) return std::nullopt;
  const auto place = static_cast<std::uint32_t>(card - screen.library->catalogue.begin());
  const auto found = std::find_if(screen.rows.begin(), screen.rows.end(),
                                  [place](const practice::LibraryRow& row) { return row.place == place; });
  if (found == screen.rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - screen.rows.begin());
}

}  // namespace nc::ui

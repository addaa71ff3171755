#include "ui/charts/chart_confusion.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/marks.hpp"
#include "ui/kit/text_paint.hpp"
#include "words/pages/progress.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

using guidance::Urgency;

constexpr std::array urgencies{Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

/// Where the grid's parts lie.
struct GridPlaces {
  Point origin;  ///< of the first cell
  float label_width = 0;
  Size cell;
  float gap = 0;

  Rect at(std::size_t row, std::size_t column) const {
    const float left = origin.x + static_cast<float>(column) * (cell.width + gap);
    const float top = origin.y + static_cast<float>(row) * (cell.height + gap);
    return {left, top, left + cell.width, top + cell.height};
  }
};

float widest_word(const Canvas& canvas) {
  float widest = 0;
  for (const Urgency urgency : urgencies)
    widest = std::max(widest, text_width(canvas, Face::small, words::urgency_word(urgency)));
  return widest + 1;
}

/// Words where there is room for the longest of them, or else only their marks.
bool has_room_for_words(const Canvas& canvas, const GridPlaces& places) {
  return places.cell.width >= widest_word(canvas);
}

void name_node(Canvas& canvas, const Rect& place, std::string_view word) {
  Node& node = canvas.add_node(Role::image, {}, word, place);
  node.rect = place;
}

void paint_heads(Canvas& canvas, const GridPlaces& places, float top) {
  const bool words = has_room_for_words(canvas, places);
  const TextStyle style{Face::small, canvas.theme().soft_ink, Align::centre};
  const float mark = canvas.em(0.95F);
  const float line = line_height(canvas, Face::small);
  for (std::size_t at = 0; at < urgencies.size(); ++at) {
    const Rect cell = places.at(0, at);
    const Rect mark_place{cell.centre().x - mark / 2, top, cell.centre().x + mark / 2, top + mark};
    paint_urgency_mark(canvas, mark_place, urgencies[at]);
    const Rect word{cell.left, mark_place.bottom + canvas.em(0.1F), cell.right, mark_place.bottom + line};
    if (words) paint_text(canvas, word, words::urgency_word(urgencies[at]), style);
    name_node(canvas, {cell.left, top, cell.right, words ? word.bottom : mark_place.bottom},
              words::urgency_word(urgencies[at]));
  }
}

void paint_label(Canvas& canvas, const GridPlaces& places, std::size_t row) {
  const Rect cell = places.at(row, 0);
  const float line = line_height(canvas, Face::small);
  const float middle = cell.centre().y;
  const Rect place{cell.left - places.label_width, middle - line / 2, cell.left - canvas.em(space::half),
                   middle + line / 2};
  paint_text(canvas, place, words::urgency_word(urgencies[row]), {Face::small, canvas.theme().soft_ink, Align::right});
  name_node(canvas, place, words::urgency_word(urgencies[row]));
}

/// Ground and edge by what the cell means; a missed warning sign has a frame of its own.
void paint_ground(Canvas& canvas, const Rect& rect, const words::ConfusionCell& cell) {
  const Theme& theme = canvas.theme();
  const float radius = canvas.em(0.35F);
  const bool low = cell.answer < cell.key;
  const bool right = cell.count == cell.accepted || cell.key == cell.answer;
  Colour ground = theme.surface;
  if (cell.count > 0) ground = right ? theme.wash : theme.urgency[low ? 3 : 2].wash;
  canvas.fill(rect, ground, radius);
  const bool missed_sign = cell.count > 0 && !right && low && cell.key >= Urgency::contact;
  if (missed_sign)
    canvas.outline(rect.grown(-1), theme.urgency[3].mark, radius, std::max(1.5F, canvas.em(0.11F)));
  else
    canvas.outline(rect, theme.line, radius);
}

void paint_cell(Canvas& canvas, const Rect& rect, const statistics::TriageTable& table, std::size_t key,
                std::size_t answer) {
  const words::ConfusionCell cell = words::cell_of(table, urgencies[key], urgencies[answer]);
  paint_ground(canvas, rect, cell);
  const std::string shown = words::confusion_cell(cell);
  const Face face = cell.count > 0 && answer <= key ? Face::body_bold : Face::body;
  const float half = line_height(canvas, face) / 2;
  paint_text(canvas, {rect.left, rect.centre().y - half, rect.right, rect.centre().y + half}, shown,
             {face, cell.count > 0 ? canvas.theme().ink : canvas.theme().soft_ink, Align::centre});
  Node& node = canvas.add_node(Role::image, {}, words::confusion_cell_name(urgencies[key], urgencies[answer]), rect);
  node.value = words::confusion_cell_value(cell);
}

/// Higher in a wide grid, so that cells keep about the same shape.
float cell_height(const Canvas& canvas, float width) {
  return std::clamp(width * 0.135F, canvas.em(2.5F), canvas.em(3.5F));
}

GridPlaces places_in(const Canvas& canvas, const Rect& rect, float head) {
  GridPlaces places;
  places.gap = canvas.em(0.25F);
  places.label_width = widest_word(canvas) + canvas.em(space::half);
  const float room = rect.width() - places.label_width - 3 * places.gap;
  places.cell = {std::max(room / 4, canvas.em(1)), cell_height(canvas, rect.width())};
  places.origin = {rect.left + places.label_width, rect.top + head};
  return places;
}

}  // namespace

void confusion_grid(Canvas& canvas, Flow& flow, const statistics::TriageTable& table) {
  const bool words = has_room_for_words(canvas, places_in(canvas, {flow.x, 0, flow.x + flow.width, 0}, 0));
  const float head = canvas.em(1.2F) + (words ? line_height(canvas, Face::small) : canvas.em(0.2F));
  const Rect rect = flow.take(head + 4 * cell_height(canvas, flow.width) + 3 * canvas.em(0.25F));
  if (canvas.measuring()) return;
  const GridPlaces places = places_in(canvas, rect, head);
  Node& whole = canvas.open_node(Role::image, "confusion", words::confusion_heading);
  whole.value = words::confusion_value(table);
  whole.rect = rect;
  whole.visible = intersect(rect, canvas.clip());
  paint_heads(canvas, places, rect.top);
  for (std::size_t key = 0; key < urgencies.size(); ++key) {
    paint_label(canvas, places, key);
    for (std::size_t answer = 0; answer < urgencies.size(); ++answer)
      paint_cell(canvas, places.at(key, answer), table, key, answer);
  }
  canvas.close_node();
}

}  // namespace nc::ui

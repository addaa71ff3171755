#include "ui/pages/exam/exam_setup_view.hpp"

#include "ui/kit/text_field.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "support/text.hpp"
#include "ui/kit/choices.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/filter_panel.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/shortcuts.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/pages/exam.hpp"
#include "words/pages/library.hpp"

namespace nc::ui {
namespace {

constexpr std::array counts{5, 10, 20};
constexpr std::array<std::string_view, 3> count_words{"5", "10", "20"};
constexpr std::array minutes{0, 15, 30, 60};
constexpr std::int64_t ms_a_minute = 60'000;

template <std::size_t N>
std::optional<std::size_t> place_of(const std::array<int, N>& values, int value) {
  for (std::size_t index = 0; index < N; ++index) {
    if (values[index] == value) return index;
  }
  return std::nullopt;
}

/// The seed as typed; 0 (a fresh one) for nothing, nothing for what is no number.
std::optional<std::uint64_t> parse_seed(std::string_view typed) {
  const std::string_view digits = trim(typed);
  if (digits.empty()) return 0;
  std::uint64_t seed = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
  const bool whole = result.ec == std::errc{} && result.ptr == digits.data() + digits.size();
  return whole && digits.size() <= 19 ? std::optional(seed) : std::nullopt;
}

void start(Canvas& canvas, const practice::ExamSetupScreen& screen) {
  ExamChoices& choices = canvas.state().exam;
  const auto seed = parse_seed(choices.seed);
  choices.bad_seed = !seed;
  if (seed) canvas.emit(practice::StartExam{screen.filter, choices.count, choices.minutes * ms_a_minute, *seed});
}

void choice_fields(Canvas& canvas, Flow& flow) {
  ExamChoices& choices = canvas.state().exam;
  section_heading(canvas, flow, words::exam_cases);
  flow.gap(canvas.em(0.4F));
  if (const auto chosen =
          segments(canvas, flow, {"count", words::exam_cases}, count_words, place_of(counts, choices.count)))
    choices.count = counts[*chosen];
  flow.gap(canvas.em(1));
  section_heading(canvas, flow, words::exam_limit);
  flow.gap(canvas.em(0.4F));
  if (const auto chosen =
          segments(canvas, flow, {"limit", words::exam_limit}, words::minute_words, place_of(minutes, choices.minutes)))
    choices.minutes = minutes[*chosen];
  flow.gap(canvas.em(1));
  if (text_field(canvas, flow, {"seed", words::exam_seed, words::exam_seed_hint}, choices.seed))
    choices.bad_seed = false;
  if (!choices.bad_seed) return;
  canvas.open_node(Role::alert, "bad-seed", words::exam_bad_seed);
  small_text(canvas, flow, words::exam_bad_seed);
  canvas.close_node();
}

void start_part(Canvas& canvas, Flow& flow, const practice::ExamSetupScreen& screen) {
  const practice::ExamPool& pool = screen.pool;
  const bool ready = pool.most > 0;
  const bool short_of = pool.fitting > 0 && pool.most < static_cast<std::size_t>(canvas.state().exam.count);
  const std::string told = words::exam_pool(pool) + (short_of ? ' ' + words::exam_most(pool.most) : std::string());
  soft_text(canvas, flow, told);
  flow.gap(canvas.em(space::half));
  const bool by_key = ready && canvas.usable() && canvas.ctrl_key(Key::enter);
  ButtonSpec spec{"start", words::start_exam, ButtonKind::primary, ready};
  if (!ready) spec.description = told;
  spec.shortcut = shortcut::go_on;
  if (flow_button(canvas, flow, spec) || by_key) start(canvas, screen);
}

void exam_body(Canvas& canvas, Flow& flow, const practice::ExamSetupScreen& screen) {
  heading_text(canvas, flow, words::exam);
  body_text(canvas, flow, words::exam_rule(screen.cut, screen.unsafe_allowed));
  soft_text(canvas, flow, words::exam_note);
  flow.gap(canvas.em(1.2F));
  const float side = canvas.em(17);
  if (flow.width < side + canvas.em(22)) {
    filter_panel(canvas, flow, {screen.filter, false});
    flow.gap(canvas.em(1.2F));
    choice_fields(canvas, flow);
    flow.gap(canvas.em(1.2F));
    start_part(canvas, flow, screen);
    return;
  }
  Flow left{flow.x, flow.y, side};
  filter_panel(canvas, left, {screen.filter, false});
  Flow right{flow.x + side + canvas.em(1.5F), flow.y, flow.width - side - canvas.em(1.5F)};
  card(canvas, right, 1.5F, [&](Flow& inner) {
    choice_fields(canvas, inner);
    inner.gap(canvas.em(1.4F));
    start_part(canvas, inner, screen);
  });
  flow.y = std::max(left.y, right.y);
}

}  // namespace

void exam_setup_view(Canvas& canvas, const practice::ExamSetupScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "exam-setup");
  scrolling_page(canvas, page, 52, [&](Flow& flow) { exam_body(canvas, flow, screen); });
}

}  // namespace nc::ui

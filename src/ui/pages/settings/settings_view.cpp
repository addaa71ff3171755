#include "ui/pages/settings/settings_view.hpp"

#include "ui/kit/text_field.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "support/person_name.hpp"
#include "ui/kit/choices.hpp"
#include "ui/kit/widgets.hpp"
#include "ui/pages/key_list.hpp"
#include "ui/pages/page.hpp"
#include "ui/pages/top_bar.hpp"
#include "words/notice.hpp"
#include "words/pages/keys.hpp"
#include "words/pages/settings.hpp"
#include "words/pages/window.hpp"
#include "words/phrases.hpp"

namespace nc::ui {
namespace {

using practice::ThemeName;

constexpr std::array themes{ThemeName::light, ThemeName::dark, ThemeName::high_contrast};
constexpr std::array theme_words{words::theme_light, words::theme_dark, words::theme_contrast};
constexpr std::array percents{75, 100, 125, 150, 175, 200};
constexpr std::array<std::string_view, 6> percent_words{"75 %", "100 %", "125 %", "150 %", "175 %", "200 %"};

template <class Change>
void change(Canvas& canvas, const practice::Settings& now, const Change& apply) {
  practice::Settings settings = now;
  apply(settings);
  canvas.emit(practice::ChangeSettings{std::move(settings)});
}

void look_fields(Canvas& canvas, Flow& flow, const practice::Settings& settings) {
  section_heading(canvas, flow, words::theme);
  flow.gap(canvas.em(0.4F));
  std::optional<std::size_t> theme;
  for (std::size_t index = 0; index < themes.size(); ++index) {
    if (themes[index] == settings.theme) theme = index;
  }
  if (const auto chosen = segments(canvas, flow, {"theme", words::theme}, theme_words, theme))
    change(canvas, settings, [&](auto& next) { next.theme = themes[*chosen]; });
  flow.gap(canvas.em(1.2F));
  section_heading(canvas, flow, words::text_size_heading);
  flow.gap(canvas.em(0.4F));
  std::optional<std::size_t> size;
  for (std::size_t index = 0; index < percents.size(); ++index) {
    if (percents[index] == settings.text_percent) size = index;
  }
  const auto chosen = segments(canvas, flow, {"text-size", words::text_size_heading}, percent_words, size);
  if (chosen) change(canvas, settings, [&](auto& next) { next.text_percent = percents[*chosen]; });
  flow.gap(canvas.em(1.2F));
  if (check_row(canvas, flow, {"motion", words::motion, ButtonKind::plain, true, settings.reduced_motion}))
    change(canvas, settings, [](auto& next) { next.reduced_motion = !next.reduced_motion; });
  soft_text(canvas, flow, words::motion_note);
}

void practice_fields(Canvas& canvas, Flow& flow, const practice::Settings& settings) {
  section_heading(canvas, flow, words::practice_heading);
  flow.gap(canvas.em(0.4F));
  if (check_row(canvas, flow, {"ask-cue", words::ask_cue, ButtonKind::plain, true, settings.ask_cue}))
    change(canvas, settings, [](auto& next) { next.ask_cue = !next.ask_cue; });
  soft_text(canvas, flow, words::ask_cue_note);
}

void language_field(Canvas& canvas, Flow& flow, const practice::SettingsScreen& screen) {
  section_heading(canvas, flow, words::language);
  flow.gap(canvas.em(0.4F));
  std::vector<std::string_view> names{words::as_system};
  std::size_t now = 0;
  for (const std::string& language : screen.languages) {
    if (language == screen.settings.language) now = names.size();
    names.push_back(words::language_name(language));
  }
  const auto chosen = segments(canvas, flow, {"language", words::language}, names, now);
  if (chosen)
    change(canvas, screen.settings,
           [&](auto& next) { next.language = *chosen == 0 ? std::string() : screen.languages[*chosen - 1]; });
  flow.gap(canvas.em(space::half));
  soft_text(canvas, flow, words::language_note);
}

/// Why what is typed is not used; an empty field is no fault.
void name_fault(Canvas& canvas, Flow& flow, std::string_view id, std::string_view typed) {
  const auto name = read_person_name(typed);
  if (name || name.error() == NameFault::empty) return;
  const std::string sentence = words::fill(words::name_not_used, words::why_no_name(name.error()));
  canvas.open_node(Role::alert, id, sentence);
  small_text(canvas, flow, sentence);
  canvas.close_node();
}

/// The name that holds now, and the one that held when its field got the keyboard.
struct NameInUse {
  std::string_view now;
  std::string& before_typing;
};

/// A field whose text is used while it can be a name. What can be none leaves the name that was there before the person
/// began to type: its first letters are nobody's name. Returns the name to use when the text changed.
std::optional<std::string> name_field(Canvas& canvas, Flow& flow, const FieldSpec& spec, std::string& text,
                                      NameInUse name_in_use) {
  if (canvas.state().focus != canvas.id_of(spec.id)) name_in_use.before_typing.assign(name_in_use.now);
  if (!text_field(canvas, flow, spec, text)) return std::nullopt;
  const auto name = read_person_name(text);
  const bool is_usable = name || name.error() == NameFault::empty;
  return is_usable ? text : name_in_use.before_typing;
}

void person_fields(Canvas& canvas, Flow& flow, const practice::SettingsScreen& screen) {
  const practice::Settings& settings = screen.settings;
  UiState& state = canvas.state();
  if (const auto id = name_field(canvas, flow, {"trainee", words::trainee, words::trainee_hint}, state.trainee,
                                 {settings.trainee.text(), state.held_trainee})) {
    change(canvas, settings, [&](auto& next) { next.trainee = record::TraineeId(*id); });
  }
  name_fault(canvas, flow, "trainee-fault", state.trainee);
  flow.gap(canvas.em(1));
  if (const auto name = name_field(canvas, flow, {"cohort", words::cohort, words::trainee_hint}, state.cohort,
                                   {settings.cohort, state.held_cohort}))
    change(canvas, settings, [&](auto& next) { next.cohort = *name; });
  name_fault(canvas, flow, "cohort-fault", state.cohort);
  if (screen.look_alike) {
    flow.gap(canvas.em(space::half));
    bold_small(canvas, flow, words::said(*screen.look_alike));
  }
  flow.gap(canvas.em(space::half));
  soft_text(canvas, flow, words::trainee_note);
}

}  // namespace

void settings_view(Canvas& canvas, const practice::SettingsScreen& screen, const practice::Frame& frame) {
  const Rect page = top_bar(canvas, frame, {});
  const IdScope scope(canvas, "settings");
  scrolling_page(canvas, page, 46, [&](Flow& flow) {
    heading_text(canvas, flow, words::settings);
    flow.gap(canvas.em(0.9F));
    card(canvas, flow, 1.4F, [&](Flow& inner) {
      look_fields(canvas, inner, screen.settings);
      inner.gap(canvas.em(1.2F));
      language_field(canvas, inner, screen);
    });
    flow.gap(canvas.em(0.9F));
    card(canvas, flow, 1.4F, [&](Flow& inner) { practice_fields(canvas, inner, screen.settings); });
    flow.gap(canvas.em(0.9F));
    card(canvas, flow, 1.4F, [&](Flow& inner) { person_fields(canvas, inner, screen); });
    flow.gap(canvas.em(0.9F));
    card(canvas, flow, 1.4F, [&](Flow& inner) {
      section_heading(canvas, inner, words::keys_heading);
      inner.gap(canvas.em(space::half));
      key_list(canvas, inner);
    });
  });
}

}  // namespace nc::ui

#include "practice/screens/frame.hpp"

#include <algorithm>

#include "practice/screens/case_screen.hpp"
#include "practice/session/model.hpp"
#include "practice/session/step.hpp"

namespace nc::practice {
namespace {

/// The page of the bar that a page belongs to: one overload a kind, so that a new page does not compile without it.
struct BarPageOf {
  BarPage operator()(const LibraryPage&) const { return BarPage::library; }
  BarPage operator()(const WaysPage&) const { return BarPage::library; }
  BarPage operator()(const ExamSetupPage&) const { return BarPage::library; }
  BarPage operator()(const ExamResultPage&) const { return BarPage::library; }
  BarPage operator()(const RealisticResultPage&) const { return BarPage::library; }
  BarPage operator()(const WelcomePage&) const { return BarPage::none; }
  BarPage operator()(const AttemptPage&) const { return BarPage::none; }
  BarPage operator()(const TwinsPage&) const { return BarPage::none; }
  BarPage operator()(const ProblemsPage&) const { return BarPage::library; }
  BarPage operator()(const StopPage&) const { return BarPage::none; }
  BarPage operator()(const ProgressPage&) const { return BarPage::progress; }
  BarPage operator()(const GuidancePage&) const { return BarPage::guidance; }
  BarPage operator()(const SettingsPage&) const { return BarPage::settings; }
  BarPage operator()(const AboutPage&) const { return BarPage::about; }
};

/// The bar offers a way back to what was being worked on or read; to the library its own link leads.
bool offers_back(const PageStack& pages) {
  const Page* beneath = pages.beneath();
  if (beneath == nullptr || !shows_side_page(pages)) return false;
  return std::holds_alternative<AttemptPage>(*beneath) || std::holds_alternative<ExamResultPage>(*beneath) ||
         std::holds_alternative<RealisticResultPage>(*beneath) || std::holds_alternative<TwinsPage>(*beneath);
}

ScreenKey key_of(const Model& model) {
  ScreenKey key;
  key.page = model.pages.top().index();
  if (!model.pages.shows<AttemptPage>() || !model.attempt) return key;
  const Stage stage = model.stage == Stage::submitting ? Stage::working : model.stage;
  key.attempt = model.attempt->id.text();
  key.stage = static_cast<std::size_t>(stage);
  if (stage == Stage::working) key.visit = static_cast<int>(shown_visit(model));
  return key;
}

}  // namespace

Frame frame_of(const Model& model) {
  Frame frame;
  frame.links.open = std::visit(BarPageOf{}, model.pages.top());
  frame.links.back = offers_back(model.pages);
  frame.links.escape = !model.pages.shows<LibraryPage>() && !model.pages.shows<StopPage>();
  frame.keeping = {model.keeping.failure, model.keeping.going_on_unkept};
  frame.notice = model.notice;
  frame.settings = model.settings;
  frame.search = model.filter.search;
  frame.help_open = model.help_open;
  frame.exam_open = exam_is_open(model);
  frame.key = key_of(model);
  return frame;
}

}  // namespace nc::practice

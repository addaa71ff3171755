#include "app/window/assistive_port.hpp"

#include <utility>

#include "words/pages/window.hpp"

namespace nc::app {

AssistivePort::AssistivePort(platform::Window& window)
    : window_(window),
      accessibility_(std::string(words::program_name), [&window] { window.wake(); }) {
  window_.set_key_listener(accessibility_.key_listener());
}

AssistivePort::~AssistivePort() {
  window_.set_key_listener({});
}

AccessibilityTree AssistivePort::tree_now(const SemanticTree& tree, std::uint64_t screen) const {
  AccessibilityTree result;
  result.title = words::program_name;
  result.active = window_.has_keyboard();
  const Point place = window_.place();
  const platform::Extent size = window_.size();
  result.window = {place.x, place.y, place.x + static_cast<float>(size.width),
                   place.y + static_cast<float>(size.height)};
  result.screen = screen;
  result.nodes = to_accessible(tree);
  return result;
}

void AssistivePort::follow(const SemanticTree& tree, std::uint64_t screen) {
  if (!accessibility_.wanted()) return;
  AccessibilityTree now = tree_now(tree, screen);
  if (!accessibility_.take_asked() && now == published_) return;
  const std::vector<std::string> news = live_news(published_, now);
  published_ = now;
  accessibility_.publish(std::move(now));
  say(news);
}

void AssistivePort::say(const std::vector<std::string>& announcements) {
  if (!accessibility_.wanted()) return;
  for (const std::string& text : announcements)
    accessibility_.announce(text);
}

std::optional<AssistiveRequest> AssistivePort::next(std::uint64_t screen) {
  auto request = accessibility_.take_request();
  while (request && request->screen != screen)
    request = accessibility_.take_request();
  return request;
}

}  // namespace nc::app

"""At which organisation a post is held: the one printed before it, the one carried over, or the one that must be meant."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extractors.lexicons import body_forms
from extractors.zh.bodies_here import committee_told, engaged_by, group_set_up, opened_with, special_region, visited
from extractors.zh.body_kinds import is_of_kind, kinds_of, may_have
from extractors.zh.body_relations import (
    ASSOCIATIONS,
    country_of,
    foreign_party_of,
    foreign_state,
    is_association,
    is_country,
    place_in,
)
from extractors.zh.carried_bodies import merged_end
from extractors.zh.departments import is_part, whole_of
from extractors.zh.envoys import ENVOY
from extractors.zh.foreign_seats import FORCES, HEAD_OF_STATE, MINISTRY, ForeignSeats, sounds_foreign
from extractors.zh.form_index import kind_pattern
from extractors.zh.list_owners import ListOwners
from extractors.zh.names import known_persons
from extractors.zh.organisation_registry import HAVE_BOARDS
from extractors.zh.organisations import ends_strongly, organisation_start
from extractors.zh.own_school import is_college
from extractors.zh.roles_in_text import is_occupation
from extractors.zh.short_companies import company_before
from extractors.zh.signatures import signed_by

if TYPE_CHECKING:
    from extractors.zh.discourse import Discourse
    from extractors.zh.organisation_registry import OrganisationEntry
    from extractors.zh.people import PersonPhrase
    from extractors.zh.posts import Post

_EDGE = "，。；：、（“\n \u3000兼和及副"
_OF_BOARD = re.compile(r"(?:第[一二三四五六七八九十\d]+届)?(?:董事会|监事会|董事局|理事会|党委会)$")
_BOARD_POST = re.compile(r"董事|监事")
_VISITED = re.compile(
    r"(?:(?:到|赴|前往|深入|来到|走进|莅临)(?P<gone>[^，。；：、（）\n]{3,24}?)(?:开展|进行)?(?:专题|实地|现场|集中)?(?:调研|检查|督导|督查|视察|考察|走访|慰问|看望|指导)"
    r"|(?:调研|视察|考察|走访|检查指导|督导)了?(?P<seen>[^，。；：、（）\n]{3,20}))(?=[，。；：、\n]|时|并|工作)"
)
"""The one body that a sentence tells a visit of, whose people the next sentences name without it."""
_PARTY_BODY = re.compile(
    r"(?:(?<=.)(?:党委|党组|党支部|党总支|党工委)|(?:党委|党组|党总支|党工委)?(?:理论)?(?:学习)?中心组)$"
)
"""What of a body convenes: the bare posts behind it are those of the body."""
_PLACE_POST = re.compile(r"(省|市|县|区|州|盟|旗|镇|乡|村)长(?:助理)?$")
_PARTY_POST = re.compile(r"^(?:原|前)?(?:党|纪|团|机关|直属|常委|省委|市委)")
_SENTENCE = 120
_STOP = re.compile(r"[。！？\n]")
_NEXT = re.compile(r"[、，；]")
"""What parts a post from the body of somebody else, who is named next."""
_COMMITTEE_POST = re.compile(
    r"(?:主任委员|(?<!政治)委员|会长|理事|理事长|监事长|监事|轮值主席|秘书长|(?<![会司长])秘书)$"
)
_COMMITTEE_HEAD = re.compile(r"委员|会长|理事|监事|主席|秘书长")
_SAME_GUILD = re.compile(r"(?:会长|理事长|监事长|监事|秘书长)$")
_GUILD = re.compile(r"(?:协会|学会|商会|总会|促进会|研究会|公会|联谊会|分会)$")
"""Posts that one guild has, and how its name ends: in a list behind its president they are its own (某商会会长A、监事长B)."""
_LISTED_COMMITTEE = re.compile(
    r"(?:公布|印发|调整|成立|组建|聘任|发布)([^，。；“”]{4,40}?(?<!常务)委员会)(?:组成人员|组成|成员|委员|名单|人员|专家|主任)"
)
"""A headline over the list of those who sit on a committee."""
_OWN_PAGE = re.compile(r"(?:公司|集团|厂|矿|银行|医院|协会|学会|商会|联合会|总会|促进会|研究会)$")
"""Bodies whose pages name their own people without them."""
_MEETS_TOO = re.compile(r"(?:公司|集团|厂|矿|银行|商行|学校|大学|学院|医院)$")
"""Bodies visited or met, whose people may be meant too."""
_OF_REGION = re.compile(r"(?:候任)?(?:特首|行政长官)")
_GROUP_POST = re.compile(r"(?:第一|常务|执行)?副?组长")
_PROJECT = ("项目", "该项目", "项目部", "该项目部")
_SITE = re.compile(r"([^，。；：、\n]{2,24}项目部)(?!.*[\u4e00-\u9fff]{2}项目部)", re.DOTALL)
_BACK = 120
"""How far back 项目 means the site that was named (来到北川大桥项目部，项目经理陶立群…)."""
_BARE_CHAIR = re.compile(r"(?:名誉|副|常务副|兼职副|专职副|驻会副)?主席")
_IMPLIED = {
    "总书记": "中共中央", "中央委员": "中共中央", "中央候补委员": "中共中央", "委员长": "全国人大常委会", "副委员长": "全国人大常委会", "国务委员": "国务院", "立法委员": "立法院", "立委": "立法院", "国家主席": "国家", "国家副主席": "国家",
}  # fmt: skip
_CHINA = frozenset({"中国", "中华人民共和国"})
_STATE_HEAD = {"总理": "国务院", "副总理": "国务院"}
_NEVER_CHINESE = frozenset({"总统", "副总统", "首相", "副首相", "国务卿", "国王", "王储", "女王"})
_ANY_MINISTRY = re.compile(r"[\u4e00-\u9fff]{2,12}部")
_OF_COMPANY = re.compile(r"董事|监事|经理|总裁|财务|首席|行长|总监")
_OF_CONGRESS = re.compile(r"副?秘书长|(?:新闻)?发言人|执行主席|主席团成员|主席团常务主席")
"""Posts of a congress itself (大会秘书长), not of the body that meets."""
_CENTRAL = re.compile(r"(中组部|中宣部|中联部|中纪委|)(?=$|中央)")
_IN_FULL = {"中组部": "中央组织部", "中宣部": "中央宣传部", "中联部": "中央对外联络部", "中纪委": "中央纪律检查委员会"}
"""Central bodies that every ruling party has, as they are called in short."""
_THE_PARTY = frozenset({"党", "该党", "本党"})
"""The party that an article is about (前党主席)."""
_TITLE_ALONE = re.compile(r"(?:的)?(?:新闻)?(?:发言人|办公室|助理|特使|特别代表|发表声明|发言人办公室)")
"""What behind a title says that its holder is not named there."""
_OURS = (("我院", "院长"), ("我校", "校长"), ("学校", "校长"))
"""Words of a page for its own body, and the end of the posts that are then of it where no other body is printed."""
_PLAIN_SCHOOLS = "中学|小学|学校|幼儿园"
_SCHOOLS = "大学|学院|学校|中学|小学"
_UNIVERSITY = re.compile(r"[\u4e00-\u9fff]{2,12}?大学(?=.)")


class PostBodies:
    """Finds the organisation of each post while an article is read."""

    def __init__(self, discourse: Discourse) -> None:
        """Start with no committee seen."""
        self.text = discourse.text
        self.discourse = discourse
        self.registry = discourse.registry
        self.seats = ForeignSeats(discourse.text)
        self.listed = ListOwners(discourse.text, discourse.title)
        self._signed = signed_by(discourse.text)
        self.last: OrganisationEntry | None = None
        self._committees: dict[str, OrganisationEntry] = {}
        self._last_label = ""
        self._printed_label = ""
        self._subject: tuple[int, OrganisationEntry] | None = None
        self._sentence = 0
        self._before: tuple[int, int] | None = None
        """The sentence before, of the same piece of news."""
        self._first: dict[str, int] = {}
        """Where the bodies that an article names once stand."""

    def open_sentence(self, subject: tuple[int, int] | None, start: int = 0) -> None:
        """Start a sentence, which may open with a body that convenes something (市政协召开协商会，主席…)."""
        self._subject, self._sentence = None, start
        if subject is not None and not self._is_part_of_school(self.text[slice(*subject)]):
            left, right = subject
            whole = left + len(_PARTY_BODY.sub("", self.text[left:right]))
            if whole == left:
                return
            self.last = self.registry.resolve(self.text[left:whole], left, (left, whole))
            self._subject = (right, self.last)

    def close_sentence(self, start: int, end: int) -> None:
        """Remember the body that a sentence says was visited (校长…前往草业学院调研。党委书记…)."""
        self._before = (start, end)
        for visit in _VISITED.finditer(self.text, start, end):
            group = "gone" if visit["gone"] else "seen"
            left, right = visit.span(group)
            begin = organisation_start(self.text, right, left)
            if begin == left and ends_strongly(visit[group]) and _MEETS_TOO.search(visit[group]):
                self.last = self.registry.resolve(visit[group], left, (left, right))

    def engager(self, phrase: PersonPhrase, post: Post) -> OrganisationEntry | None:
        """Give the body that engages somebody for a post of its own."""
        return engaged_by(self.text, self.registry, phrase, post, self._sentence)

    def convener(self, position: int) -> OrganisationEntry | None:
        """Give the company or guild that the sentence opens with, whose posts the news behind it is of."""
        if self._subject is None or self._subject[0] > position or not _OWN_PAGE.search(self._subject[1].name):
            return None
        return self._subject[1]

    def _is_part_of_school(self, name: str) -> bool:
        """Tell whether a body is a college of the university that the article names, whose rector may be told next."""
        return name.endswith(("学院", "学部", "系")) and "大学" not in name and "大学" in self.text

    def here(self, phrase: PersonPhrase, start: int) -> OrganisationEntry | None:
        """Give the body that a sentence tells for a bare post: the one visited, or the one that convenes."""
        found = visited(self.text, self.registry, phrase, start)
        if found is not None or self._subject is None or not phrase.posts:
            return found
        end, subject = self._subject
        label = phrase.posts[0].label
        if phrase.start < end or ENVOY.search(label) or is_occupation(label) or label == f"副{self._printed_label}":
            return None
        return subject

    def body_of(self, post: Post, context: OrganisationEntry | None, holder: str = "") -> OrganisationEntry | None:
        """Give the organisation a post is at: the one printed, the one carried over, or the one that must be meant."""
        if post.organisation is not None:
            return self._printed(post, *post.organisation, context, holder)
        if post.listed and not _PLACE_POST.search(post.label) and (whose := self.listed.at(post.start)) is not None:
            return self.registry.resolve(whose, post.start)
        foreign = sounds_foreign(holder) if holder else False
        if post.label.startswith("驻") and ENVOY.search(post.label) and (whose := country_of(context)):
            return self.registry.resolve(whose, post.start)  # 外交部长A、驻华大使B
        if HEAD_OF_STATE.fullmatch(post.label) or (
            post.label in _IMPLIED and (foreign or (post.inherits and country_of(context)))
        ):
            land = self._country(post, context, foreign=foreign)
            if land is not None:
                return land
        if post.label in _IMPLIED:
            return self.registry.resolve(_IMPLIED[post.label], post.start)
        if _OF_REGION.fullmatch(post.label) and (region := special_region(self.text, post.start)):
            return self.registry.resolve(region, post.start)
        if _GROUP_POST.fullmatch(post.label) and (group := group_set_up(self.text, self.registry, post)) is not None:
            return group
        place = _PLACE_POST.search(post.label)
        if place:
            found = place_in(context, place[1]) or self.registry.places.nearest(place[1], post.start)
            if found:
                return self.registry.resolve(found, post.start)
            if context is not None and any(form.startswith(place[1]) for form in context.forms):
                return self.registry.resolve(place[1], post.start)  # 区委常委、副区长 of a place that is not named
            if context is not None and ends_strongly(context.name) and not post.kinds:
                return None  # 省应急管理厅厅长A、市长B: the mayor of a place that nothing names
        if self.text.endswith("大会", 0, post.start) and _OF_CONGRESS.fullmatch(post.label):
            if self.discourse.topic is None:
                return None
            congress = self.registry.resolve(self.discourse.topic.name, post.start)
            self._committees[_head_class(post.label)] = congress
            return congress
        announcer = self.registry.announcers.at(post.start) if _OF_COMPANY.search(post.label) else None
        if announcer is not None and (context is None or context is self.discourse.host()):
            return self.registry.resolve(*announcer)
        told = self._of_committee(post, context)
        if told is not None:
            return told
        if context is not None:
            return self._fitting(post, context)
        return self._of_nothing_near(post, holder, is_of_place=place is not None)

    def _printed(
        self, post: Post, left: int, right: int, context: OrganisationEntry | None, holder: str
    ) -> OrganisationEntry | None:
        """Give the organisation that is printed before a post; a part of a body belongs to the body of the post before."""
        text = self.text
        if post.form is not None:
            self.last = self.registry.resolve(post.form, left, (left, right))
            return self.last
        right = merged_end(text, left, right, post)
        if right - left == 1 and context is not None and any(f.endswith(text[left]) for f in context.forms):
            return context
        form = text[left:right]
        if form in ("理事会", "党委会") and context is not None:
            return context
        if form in _PROJECT and (site := _SITE.search(text, max(0, left - _BACK), left)) is not None:
            begin = organisation_start(text, site.end(1), site.start(1))
            return self.registry.resolve(text[begin : site.end(1)], begin)
        if form == "项目":
            return self.body_of(replace(post, organisation=None), context, holder)
        if _OF_BOARD.fullmatch(form) and _BOARD_POST.search(post.label):
            told = self.registry.announcers.at(left)
            main = self.registry.resolve(*told) if told else context or self.registry.main()
            if main is not None:
                return main
        if form.endswith("党籍"):
            seat = _IMPLIED.get(post.label)
            return self.registry.resolve(seat, left) if seat else None  # 共和党籍众议员
        if form == "国家" and (country_of(context) or sounds_foreign(holder)):
            land = self._country(post, context, foreign=True)
            if land is not None:
                return land
        if (MINISTRY.fullmatch(form) and (country_of(context) or sounds_foreign(holder))) or (
            _ANY_MINISTRY.fullmatch(form) and is_country(context)
        ):
            land = self._country(post, context, foreign=True)
            if land is not None:
                return self.registry.resolve_department(land, form, (left, right))
            if sounds_foreign(holder) and form in body_forms():
                return None  # the ministry of a country that nothing names
        if FORCES.fullmatch(form) and (whose := country_of(context)):
            return self.registry.resolve(f"{whose}{form}", left)
        if form == "政府" and (country_of(context) or (context is None and sounds_foreign(holder))):
            land = self._country(post, context, foreign=True)
            if land is not None:
                return land
        if (whose := foreign_party_of(context) or foreign_state(context)) and (centre := _CENTRAL.match(form)):
            self.last = self.registry.resolve(whose + _IN_FULL.get(centre[1], "") + form[centre.end(1) :], left)
            return self.last
        if form in _THE_PARTY:
            the_party = self.registry.main("党")
            if the_party is not None:
                return the_party
        if form in ("政府", "人民政府") and (region := place_in(context, "[省市县区州]")):
            return self.registry.resolve(region, left)
        if context is None and (page := self._page(left)) is not None and is_part(form, page):
            context = page  # 教务处主任 in a notice of a school, 人大主席 on a page of a town's leaders
        if context is None and is_association(host := self.discourse.host()) and is_part(form, host):
            context = host  # 实木家具专业委员会 of the association the page is about
        if context is not None and is_part(form, context):
            whole = whole_of(self.registry, context, form, left)
            self.last = self.registry.resolve_department(whole, form, (left, right))
            return self.last
        board = _OF_BOARD.search(text, left, right) if _BOARD_POST.search(post.label) else None
        if board and board.start() > left:
            right = board.start()
        entry = self.registry.resolve(text[left:right], left, (left, right))
        self._printed_label = post.label
        if _is_committee_post(post.label):
            self._committees.setdefault(_head_class(post.label), entry)
            self._last_label = post.label
        self.last = entry
        return entry

    def _country(self, post: Post, context: OrganisationEntry | None, *, foreign: bool) -> OrganisationEntry | None:
        """Give the foreign country whose president, premier or minister is meant, ``None`` where it may be China's."""
        if is_country(context):
            return context
        land = country_of(context)
        if land is not None:
            return self.registry.resolve(land, post.start)
        if not foreign and post.label not in _NEVER_CHINESE:
            return None
        name = self.seats.country(post.start)
        return self.registry.resolve(name, post.start) if name else None

    def _of_committee(self, post: Post, context: OrganisationEntry | None) -> OrganisationEntry | None:
        """Give the committee, association or board that a post like 副主任委员 is at, told in the sentence or by the article."""
        if post.inherits:
            return None
        here = committee_told(self.text, self.registry, post)
        if here is not None or not _is_committee_post(post.label):
            return here
        listed = _LISTED_COMMITTEE.search(self.discourse.title) if post.label.endswith("委员") else None
        if listed is not None:
            return self.registry.resolve(listed[1], post.start)
        if (
            is_association(context)
            and context is not None
            and _SAME_GUILD.search(post.label)
            and _GUILD.search(context.name)
        ):
            return context
        told, host = self._committees.get(_head_class(post.label)), self.discourse.host()
        if told is not None and told is context and post.label == f"副{self._last_label}":
            return told
        return host if is_association(host) else told or host

    def _of_nothing_near(self, post: Post, holder: str, *, is_of_place: bool) -> OrganisationEntry | None:
        """Give the body of a post before which no body is told: that of the article, or of the sentence before."""
        if (told := _titled_before(self.text, post)) is not None:
            return self.registry.resolve(self.text[slice(*told)], told[0], told)
        if post.label in _STATE_HEAD:
            if self.last is not None and not _CHINA.isdisjoint(self.last.forms) and not sounds_foreign(holder):
                return self.registry.resolve(_STATE_HEAD[post.label], post.start)
            if is_country(self.last):
                return self.last
            named = holder in known_persons() and not sounds_foreign(holder)
            if post.start and self.text[post.start - 1] not in _EDGE and not named:
                return None
            return self.registry.resolve(_STATE_HEAD[post.label], post.start)
        if post.label.startswith(("驻", "常驻")) and ENVOY.search(post.label):
            return None if sounds_foreign(holder) else self.registry.resolve("中国", post.start)
        if HEAD_OF_STATE.fullmatch(post.label):
            return self.last if is_country(self.last) else None
        if _BARE_CHAIR.fullmatch(post.label) and is_association(host := self.discourse.host()):
            return host
        if _is_committee_post(post.label):
            known = self.last if is_association(self.last) else self.registry.main(ASSOCIATIONS)
            return known or self.last or (self.registry.main() if _BOARD_POST.search(post.label) else None)
        if _BOARD_POST.search(post.label) and self.last is not None and self.last.name.endswith(("委员会", "委員會")):
            return self.registry.main(HAVE_BOARDS) or self.last  # a board's committee (薪酬委员会) has no directors
        if is_of_place:  # 副区长 of a district that nothing names
            place = _PLACE_POST.search(post.label)
            government = f"{place[1]}政府" if place else ""
            return self.registry.resolve(government, post.start) if self.registry.is_known(government) else None
        ours = next((word for word, end in _OURS if post.label.endswith(end) and word in self.text), "")
        if ours and (own := self.registry.own(ours, kinds_of(post.label))) is not None:
            return own
        if self._before is not None and post.start == self._sentence:
            opened = opened_with(self.text, self.registry, self._before, post)
            if opened is not None:
                self.last = opened
                return opened
        found = self._fitting(post, self.discourse.site() or self._signer() or self._own() or self.last) or (
            self._main_by(post) or self.registry.main(_PLAIN_SCHOOLS)
        )
        return None if _leads_whole_school(post, found) else found

    def _signer(self) -> OrganisationEntry | None:
        """Give the body that signs the notice."""
        if self._signed is None:
            return None
        left, right = self._signed
        return self.registry.resolve(self.text[left:right], left, self._signed)

    def _main_by(self, post: Post) -> OrganisationEntry | None:
        """Give the body the article is about, unless it is only named once, behind the post in the same sentence."""
        main = self.registry.main()
        if main is None or self._is_told(main, post.start):
            return main
        return None

    def _is_told(self, body: OrganisationEntry, position: int) -> bool:
        """Tell whether a body stands before a position, in the title, more than once, or beyond the sentence."""
        if body.name not in self._first:
            found = [place for form in body.forms if (place := self.text.find(form)) >= 0]
            often = any(form in self.discourse.title or self.text.count(form) > 1 for form in body.forms)
            self._first[body.name] = -1 if often else min(found, default=-1)
        place = self._first[body.name]
        if place < position or place - position > _SENTENCE or _STOP.search(self.text, position, place):
            return True
        return _NEXT.search(self.text, position, place) is None

    def _page(self, position: int) -> OrganisationEntry | None:
        """Give the body that signs the notice, or whose leaders or members the headline lists."""
        owner = self.listed.in_title
        return self._signer() or (self.registry.resolve(owner, position) if owner else None)

    def _own(self) -> OrganisationEntry | None:
        """Give the company or guild that meets, where only guests from elsewhere were named last."""
        host = self.discourse.host()
        if host is None or self.last is None or host is self.last or not _OWN_PAGE.search(host.name):
            return None
        return None if _MEETS_TOO.search(self.last.name) or self.last.part_of is host else host

    def _fitting(self, post: Post, taken: OrganisationEntry | None) -> OrganisationEntry | None:
        """Give the body taken over, or the nearest that can have the post where that one cannot (政协, 董事长)."""
        kinds = post.kinds or kinds_of(post.label)
        whole = _UNIVERSITY.match(taken.name) if taken is not None and post.label.endswith("校长") else None
        if whole:
            return self.registry.resolve(whole.group(), post.start)
        if _leads_whole_school(post, taken):
            return self.registry.own("校", _SCHOOLS) or self.registry.main(_SCHOOLS)
        if not kinds or is_of_kind(taken, kinds) or may_have(taken, kinds):
            return taken
        text, floor = self.text, max(0, post.start - _SENTENCE)
        left = max(text.rfind(mark, floor, post.start) for mark in "。；\n") + 1
        for match in reversed(list(re.finditer(kind_pattern(kinds), text[max(left, floor) : post.start]))):
            end = max(left, floor) + match.end()
            start = organisation_start(text, end, max(left, end - 40))
            start = max(start, text.rfind("驻", start, end) + 1)
            start += text.startswith(("原", "前"), start)
            if end - start > len(match.group()) + 1:
                return self.registry.resolve(text[start:end], start)
        host = self.discourse.host()
        found = (host if is_of_kind(host, kinds) else None) or self.registry.main(kinds)
        if found is None and "公司" in kinds and (short := company_before(text, post.start)) is not None:
            found = self.registry.resolve(text[slice(*short)], short[0], short)
        return found or taken

    def implied(self, post: Post) -> bool:
        """Tell whether a title by itself says at which body it is held (委员长, 总书记)."""
        return post.label in _IMPLIED or post.label in _STATE_HEAD


def _titled_before(text: str, post: Post) -> tuple[int, int] | None:
    """Give the body with which a title was last printed, whoever held it (联合国秘书长发言人说，秘书长…)."""
    floor = max(0, post.start - _SENTENCE)
    before = text.rfind(post.label, floor, post.start)
    if before < 0 or not _TITLE_ALONE.match(text, before + len(post.label)):
        return None
    start = organisation_start(text, before, max(floor, before - 30))
    return (start, before) if start < before and ends_strongly(text[start:before]) else None


def _leads_whole_school(post: Post, body: OrganisationEntry | None) -> bool:
    """Tell whether a post is that of a rector, whom a college of the university has not."""
    return post.label.endswith("校长") and body is not None and is_college(body.name)


def _is_committee_post(label: str) -> bool:
    return _COMMITTEE_POST.search(label) is not None and _PARTY_POST.match(label) is None


def _head_class(label: str) -> str:
    """Give what tells the bodies of committee posts apart: 主任委员, 副主任委员 and 委员 belong to one."""
    match = _COMMITTEE_HEAD.search(label)
    return match.group() if match else label

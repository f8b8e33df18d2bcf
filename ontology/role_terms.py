"""The terms of the role scheme, as ``roles.ttl`` defines them: a plain list. Import them from ``ontology.terms``."""

from rdflib import URIRef
from rdflib.namespace import DefinedNamespace, Namespace


class KGR(DefinedNamespace):
    """The role scheme: kinds of posts, posts under each kind, ranks, levels and kinds of bodies."""

    _fail = True
    _NS = Namespace("https://w3id.org/renzhi/roles#")

    Roles: URIRef  # the scheme of all roles
    Ranks: URIRef  # the scheme of all ranks
    Levels: URIRef  # the scheme of administrative levels
    Bodies: URIRef  # the scheme of kinds of bodies

    Party: URIRef  # 党务职务: party post
    PartyGeneralSecretary: URIRef  # 总书记
    PartySecretary: URIRef  # 党委书记
    PartyGroupSecretary: URIRef  # 党组书记
    PartyWorkCommitteeSecretary: URIRef  # 党工委书记
    PartyBranchSecretary: URIRef  # 党支部书记
    PartySecretariatSecretary: URIRef  # 书记处书记
    PartyCommitteeMember: URIRef  # 党委委员
    PartyStandingMember: URIRef  # 党委常委
    PartyGroupMember: URIRef  # 党组成员
    PoliticalBureauMember: URIRef  # 政治局委员
    DisciplineSecretary: URIRef  # 纪委书记
    DisciplineGroupLeader: URIRef  # 纪检监察组组长
    DisciplineMember: URIRef  # 纪委委员
    InspectionGroupLeader: URIRef  # 巡视组组长
    PoliticalLegalSecretary: URIRef  # 政法委书记
    OrganisationDepartmentHead: URIRef  # 组织部部长
    PublicityDepartmentHead: URIRef  # 宣传部部长
    UnitedFrontDepartmentHead: URIRef  # 统战部部长
    PartyDelegate: URIRef  # 党代表
    DemocraticPartyChair: URIRef  # 民主党派主委

    Government: URIRef  # 政府职务: government post
    Premier: URIRef  # 总理
    StateCouncillor: URIRef  # 国务委员
    Minister: URIRef  # 部长
    Governor: URIRef  # 省长
    RegionChair: URIRef  # 自治区主席
    ChiefExecutiveOfRegion: URIRef  # 行政长官
    Mayor: URIRef  # 市长
    PrefectureHead: URIRef  # 州长
    LeagueHead: URIRef  # 盟长
    CountyHead: URIRef  # 县长
    BannerHead: URIRef  # 旗长
    DistrictHead: URIRef  # 区长
    TownshipHead: URIRef  # 乡镇长
    SubdistrictDirector: URIRef  # 街道办事处主任
    DirectorGeneral: URIRef  # 厅长
    DepartmentDirector: URIRef  # 司长
    BureauDirector: URIRef  # 局长
    DivisionHead: URIRef  # 处长
    SectionChief: URIRef  # 科长
    UnitHead: URIRef  # 所长、站长
    CustomsDirector: URIRef  # 关长
    AgencyHead: URIRef  # 署长
    AuditorGeneral: URIRef  # 审计长
    PoliceChief: URIRef  # 公安局局长
    Inspector: URIRef  # 巡视员、督察
    Consultant: URIRef  # 调研员
    CivilServant: URIRef  # 公务员
    Counsellor: URIRef  # 参事
    Commissioner: URIRef  # 专员
    Ambassador: URIRef  # 大使
    ConsulGeneral: URIRef  # 总领事
    Consul: URIRef  # 领事
    Diplomat: URIRef  # 外交官
    Envoy: URIRef  # 特使
    Spokesperson: URIRef  # 发言人
    PermanentRepresentative: URIRef  # 常驻代表

    Congress: URIRef  # 人大职务: people's congress post
    CongressChairman: URIRef  # 委员长
    CongressDirector: URIRef  # 人大常委会主任
    CongressMember: URIRef  # 人大常委会委员
    CongressDelegate: URIRef  # 人大代表

    Consultative: URIRef  # 政协职务: consultative conference post
    ConsultativeChair: URIRef  # 政协主席
    ConsultativeStandingMember: URIRef  # 政协常委
    ConsultativeMember: URIRef  # 政协委员

    Association: URIRef  # 社团职务: association post
    AssociationPresident: URIRef  # 会长
    CouncilChair: URIRef  # 理事长
    CouncilMember: URIRef  # 理事
    CommitteeChair: URIRef  # 主任委员
    AssociationDirector: URIRef  # 总干事
    AssociationOfficer: URIRef  # 干事
    AssociationMember: URIRef  # 会员
    UnionChair: URIRef  # 工会主席
    YouthLeagueSecretary: URIRef  # 团委书记
    WomensFederationChair: URIRef  # 妇联主席
    Volunteer: URIRef  # 志愿者

    Company: URIRef  # 企业职务: company post
    BoardChair: URIRef  # 董事长
    BoardMember: URIRef  # 董事
    IndependentDirector: URIRef  # 独立董事
    BoardSecretary: URIRef  # 董事会秘书
    SupervisoryBoardChair: URIRef  # 监事会主席
    Supervisor: URIRef  # 监事
    GeneralManager: URIRef  # 总经理
    CompanyPresident: URIRef  # 总裁
    ChiefExecutiveOfficer: URIRef  # 首席执行官
    ChiefFinancialOfficer: URIRef  # 首席财务官
    ChiefOperatingOfficer: URIRef  # 首席运营官
    ChiefTechnologyOfficer: URIRef  # 首席技术官
    ChiefOfficer: URIRef  # 首席官
    ChiefAccountant: URIRef  # 总会计师
    ChiefAuditor: URIRef  # 总审计师
    ChiefEconomist: URIRef  # 总经济师
    ChiefEngineer: URIRef  # 总工程师
    ChiefLegalCounsel: URIRef  # 总法律顾问
    ChiefDesigner: URIRef  # 总设计师
    SafetyDirector: URIRef  # 安全总监
    FunctionDirector: URIRef  # 总监
    Manager: URIRef  # 经理
    PlantDirector: URIRef  # 厂长
    MineDirector: URIRef  # 矿长
    WorkshopDirector: URIRef  # 车间主任
    ShiftLeader: URIRef  # 班组长
    BankPresident: URIRef  # 行长
    Founder: URIRef  # 创始人
    Partner: URIRef  # 合伙人
    LegalRepresentative: URIRef  # 法定代表人
    Controller: URIRef  # 实际控制人

    Academic: URIRef  # 教育科研职务: academic post
    SchoolPresident: URIRef  # 校长
    Dean: URIRef  # 院长
    AcademicDepartmentHead: URIRef  # 系主任
    Provost: URIRef  # 教务长
    KindergartenHead: URIRef  # 园长
    InstituteDirector: URIRef  # 研究所所长
    LibraryDirector: URIRef  # 馆长
    Academician: URIRef  # 院士
    Professor: URIRef  # 教授
    AssociateProfessor: URIRef  # 副教授
    Lecturer: URIRef  # 讲师
    Teacher: URIRef  # 教师
    Researcher: URIRef  # 研究员
    AssociateResearcher: URIRef  # 副研究员
    AssistantResearcher: URIRef  # 助理研究员
    ChiefScientist: URIRef  # 首席科学家
    DoctoralSupervisor: URIRef  # 博士生导师
    AcademicLeader: URIRef  # 学科带头人
    Scholar: URIRef  # 学者
    Student: URIRef  # 学生

    Judicial: URIRef  # 司法检察职务: judicial post
    CourtPresident: URIRef  # 法院院长
    DivisionChiefJudge: URIRef  # 庭长
    PresidingJudge: URIRef  # 审判长
    Judge: URIRef  # 法官
    Juror: URIRef  # 陪审员
    CourtClerk: URIRef  # 书记员
    ChiefProcurator: URIRef  # 检察长
    Procurator: URIRef  # 检察官
    SupervisionDirector: URIRef  # 监委主任
    Arbitrator: URIRef  # 仲裁员
    Lawyer: URIRef  # 律师
    Notary: URIRef  # 公证员

    Media: URIRef  # 媒体职务: media post
    EditorInChief: URIRef  # 总编辑
    Editor: URIRef  # 编辑
    Publisher: URIRef  # 社长
    BroadcastDirector: URIRef  # 台长
    Host: URIRef  # 主持人
    Journalist: URIRef  # 记者

    Military: URIRef  # 军队职务: military post
    MilitaryCommissionChair: URIRef  # 军委主席
    MilitaryCommissionMember: URIRef  # 军委委员
    Commander: URIRef  # 司令员
    PoliticalCommissar: URIRef  # 政治委员
    ChiefOfStaff: URIRef  # 参谋长
    UnitCommander: URIRef  # 部队长
    PoliticalInstructor: URIRef  # 指导员
    ShipCaptain: URIRef  # 舰长
    MilitaryRank: URIRef  # 军衔
    StaffOfficer: URIRef  # 参谋
    Soldier: URIRef  # 士兵

    ForeignState: URIRef  # 国家、地区与国际组织职务: post of a state, a region or an international body
    HeadOfState: URIRef  # 国家元首
    StatePresident: URIRef  # 总统
    PrimeMinister: URIRef  # 首相
    Monarch: URIRef  # 君主
    RoyalFamilyMember: URIRef  # 王室成员
    ForeignMinister: URIRef  # 外交部长
    DefenceMinister: URIRef  # 国防部长
    FinanceMinister: URIRef  # 财政部长
    SecretaryOfState: URIRef  # 国务卿
    CabinetMinister: URIRef  # 大臣
    Speaker: URIRef  # 议长
    Parliamentarian: URIRef  # 议员
    PartyLeader: URIRef  # 政党领袖
    HighRepresentative: URIRef  # 高级代表

    Community: URIRef  # 基层自治职务: village or neighbourhood post
    VillagePartySecretary: URIRef  # 村党支部书记
    VillageDirector: URIRef  # 村委会主任
    NeighbourhoodSecretary: URIRef  # 社区书记
    NeighbourhoodDirector: URIRef  # 社区主任
    VillagerGroupLeader: URIRef  # 村民小组长
    GridWorker: URIRef  # 网格员

    Profession: URIRef  # 专业技术职务: professional post
    Engineer: URIRef  # 工程师
    Technician: URIRef  # 技术员
    Economist: URIRef  # 经济师
    Accountant: URIRef  # 会计师
    Auditor: URIRef  # 审计师
    Analyst: URIRef  # 分析师
    Designer: URIRef  # 设计师
    Physician: URIRef  # 医师
    Nurse: URIRef  # 护士
    Pharmacist: URIRef  # 药师
    Coach: URIRef  # 教练
    Referee: URIRef  # 裁判
    Athlete: URIRef  # 运动员
    Artist: URIRef  # 艺术家
    Performer: URIRef  # 演员
    FilmDirector: URIRef  # 导演
    Writer: URIRef  # 作家
    Translator: URIRef  # 翻译
    Pilot: URIRef  # 机长、飞行员
    Astronaut: URIRef  # 航天员
    PoliceOfficer: URIRef  # 警察
    Firefighter: URIRef  # 消防员
    Worker: URIRef  # 工人
    ReligiousLeader: URIRef  # 宗教人士

    General: URIRef  # 通用职务: post whose kind the organisation tells
    Director: URIRef  # 主任
    Chairperson: URIRef  # 主席
    SecretaryGeneral: URIRef  # 秘书长
    Secretary: URIRef  # 秘书
    Member: URIRef  # 委员
    StandingMember: URIRef  # 常委
    GroupLeader: URIRef  # 组长
    TeamLeader: URIRef  # 队长
    DelegationLeader: URIRef  # 团长
    CommanderInChief: URIRef  # 总指挥
    PersonInCharge: URIRef  # 负责人
    Leader: URIRef  # 领导
    Convener: URIRef  # 召集人
    Coordinator: URIRef  # 协调人
    Adviser: URIRef  # 顾问
    Assistant: URIRef  # 助理
    Representative: URIRef  # 代表
    Expert: URIRef  # 专家
    Staff: URIRef  # 工作人员
    Initiator: URIRef  # 发起人
    Candidate: URIRef  # 候选人

    RankNational: URIRef  # 国家级正职
    RankSubNational: URIRef  # 国家级副职
    RankProvincial: URIRef  # 省部级正职
    RankSubProvincial: URIRef  # 省部级副职
    RankPrefectural: URIRef  # 厅局级正职
    RankSubPrefectural: URIRef  # 厅局级副职
    RankCounty: URIRef  # 县处级正职
    RankSubCounty: URIRef  # 县处级副职
    RankTownship: URIRef  # 乡科级正职
    RankSubTownship: URIRef  # 乡科级副职

    LevelNational: URIRef  # 全国
    LevelProvincial: URIRef  # 省级
    LevelSubProvincial: URIRef  # 副省级
    LevelPrefectural: URIRef  # 地市级
    LevelCounty: URIRef  # 县级
    LevelTownship: URIRef  # 乡级

    CentralBody: URIRef  # 中央单位
    PartyCommittee: URIRef  # 党委
    GovernmentBody: URIRef  # 政府
    CongressBody: URIRef  # 人大
    ConsultativeBody: URIRef  # 政协
    DisciplineBody: URIRef  # 纪委监委
    CourtBody: URIRef  # 法院
    ProcuratorateBody: URIRef  # 检察院
    DepartmentBody: URIRef  # 地方部门
